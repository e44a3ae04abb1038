/* The check sums and block ciphers that Windows' numbers (ALG_ID) stand for. */
#ifndef AU3_BUILTINS_CRYPT_H
#define AU3_BUILTINS_CRYPT_H

#include <nettle/nettle-meta.h>
#include <nettle/nettle-types.h>

#include <stddef.h>
#include <stdint.h>

enum { CALG_MD2 = 0x8001, CALG_MD4, CALG_MD5, CALG_SHA1, CALG_SHA256 = 0x800C, CALG_SHA384, CALG_SHA512 };
enum { CALG_DES = 0x6601, CALG_RC2, CALG_3DES, CALG_AES128 = 0x660E, CALG_AES192, CALG_AES256, CALG_RC4 = 0x6801 };

typedef struct Cipher {
    int32_t number;
    uint32_t key, block; /* bytes */
    size_t context;
    nettle_set_key_func *set_encrypt, *set_decrypt;
    nettle_cipher_func *encrypt, *decrypt;
} Cipher;

/* NULL when there is none of that number. */
const struct nettle_hash *crypt_hash(int32_t number);
/* The cipher of a number; its number is 0 when there is none. */
Cipher crypt_cipher(int32_t number);
/* How many bytes of padding a decrypted text has; 0: none that is right. */
uint32_t crypt_padding(const uint8_t *bytes, size_t size, uint32_t block);

#endif
