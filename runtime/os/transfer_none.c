/* No downloads: built where curl's headers were missing (package libcurl4-openssl-dev). */
#include "transfer.h"

OsTransfer *os_transfer_start(const OsTransferRequest *request) {
    (void)request;
    return NULL;
}

OsTransferFigures os_transfer_figures(OsTransfer *transfer) {
    (void)transfer;
    return (OsTransferFigures){.state = OS_TRANSFER_REFUSED};
}

const char *os_transfer_data(const OsTransfer *transfer, size_t *size) {
    (void)transfer;
    *size = 0;
    return "";
}

void os_transfer_free(OsTransfer *transfer) { (void)transfer; }
