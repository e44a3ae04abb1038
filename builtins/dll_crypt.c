/* The CryptoAPI of advapi32, as far as Crypt.au3 and scripts like it use it: hashes, keys that are derived from a hash, ciphers
 * in CBC mode from a vector of zeros with padding as in PKCS #7.
 *
 * A key goes on where its last block ended until a call says that it is the final one. */
#include "dll_native.h"

#include "crypt.h"

#include <nettle/arcfour.h>
#include <nettle/cbc.h>

enum { HP_ALGID = 1, HP_HASHVAL = 2, HP_HASHSIZE = 4, KP_KEYLEN = 9, KP_BLOCKLEN = 8, KP_ALGID = 7, KP_IV = 1, KP_MODE = 4 };

#define NTE_BAD_HASH  0x80090002u
#define NTE_BAD_KEY   0x80090003u
#define NTE_BAD_LEN   0x80090004u
#define NTE_BAD_DATA  0x80090005u
#define NTE_BAD_ALGID 0x80090008u
#define NTE_BAD_TYPE  0x8009000Au

#define HASH_MAX 64

typedef struct Hash {
    const struct nettle_hash *kind;
    int32_t number;
    bool done; /* the value was asked for */
    uint8_t value[HASH_MAX];
    _Alignas(16) uint8_t context[];
} Hash;

typedef struct CryptKey {
    Cipher cipher; /* its number 0: RC4 */
    uint8_t bytes[32], vector[16];
    uint32_t size;
    bool encrypts, decrypts; /* what the context is set for */
    struct arcfour_ctx stream;
    _Alignas(16) uint8_t context[];
} CryptKey;

static void close_object(void *object) { mem_free(object); }
static const HandleType provider_type = {"provider", close_object};
static const HandleType hash_type = {"hash", close_object};
static const HandleType key_type = {"key", close_object};

/* CryptAcquireContext(handle, container, provider, type, flags) */
static uint64_t acquire_context(Native *n) {
    uint64_t handle = nat_handle(n, &provider_type, mem_alloc(n->heap, 1));
    nat_put64(n, 0, handle);
    return handle != 0;
}

static bool close_typed(Native *n, const HandleType *type) {
    if (!nat_object(n, nat_u64(n, 0), type)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    return nat_close(n, nat_u64(n, 0));
}

static uint64_t release_context(Native *n) { return close_typed(n, &provider_type); }
static uint64_t destroy_hash(Native *n) { return close_typed(n, &hash_type); }
static uint64_t destroy_key(Native *n) { return close_typed(n, &key_type); }

/* CryptGenRandom(provider, size, buffer) */
static uint64_t gen_random(Native *n) {
    if (!n->args[2]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    os_random(nat_ptr(n, 2), nat_u32(n, 1));
    return 1;
}

/* SystemFunction036 (RtlGenRandom): (buffer, size) */
static uint64_t rtl_random(Native *n) {
    os_random(nat_ptr(n, 0), nat_u32(n, 1));
    return 1;
}

/* ---- hashes ---- */

/* CryptCreateHash(provider, algorithm, key, flags, handle) */
static uint64_t create_hash(Native *n) {
    const struct nettle_hash *kind = crypt_hash(nat_i32(n, 1));
    if (!kind) return nat_fail(n, NTE_BAD_ALGID, 0);
    Hash *hash = mem_calloc(n->heap, 1, sizeof *hash + kind->context_size);
    if (!hash) return nat_no_memory(n);
    hash->kind = kind;
    hash->number = nat_i32(n, 1);
    kind->init(hash->context);
    uint64_t handle = nat_handle(n, &hash_type, hash);
    nat_put64(n, 4, handle);
    return handle != 0;
}

static Hash *hash_arg(Native *n, int i) {
    Hash *hash = nat_object(n, nat_u64(n, i), &hash_type);
    if (!hash) nat_fail(n, NTE_BAD_HASH, 0);
    return hash;
}

/* CryptHashData(hash, bytes, size, flags) */
static uint64_t hash_data(Native *n) {
    Hash *hash = hash_arg(n, 0);
    if (!hash) return 0;
    if (hash->done) return nat_fail(n, 0x8009000C, 0); /* NTE_BAD_HASH_STATE */
    hash->kind->update(hash->context, nat_u32(n, 2), nat_ptr(n, 1));
    return 1;
}

static const uint8_t *hash_value(Hash *hash) {
    if (!hash->done) hash->kind->digest(hash->context, hash->kind->digest_size, hash->value);
    hash->done = true;
    return hash->value;
}

/* Gives `size` bytes to (buffer, address of its size), as Crypt...Param functions do. */
static uint64_t give(Native *n, int buffer, int room, const void *bytes, uint32_t size) {
    uint32_t there = 0;
    if (!n->args[room]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    memcpy(&there, nat_ptr(n, room), sizeof there);
    nat_put32(n, room, size);
    if (!n->args[buffer]) return 1;
    if (there < size) return nat_fail(n, WIN_MORE_DATA, 0);
    memcpy(nat_ptr(n, buffer), bytes, size);
    return 1;
}

/* CryptGetHashParam(hash, which, buffer, size, flags) */
static uint64_t get_hash_param(Native *n) {
    Hash *hash = hash_arg(n, 0);
    if (!hash) return 0;
    uint32_t size = hash->kind->digest_size, number = (uint32_t)hash->number;
    switch (nat_u32(n, 1)) {
    case HP_ALGID: return give(n, 2, 3, &number, 4);
    case HP_HASHSIZE: return give(n, 2, 3, &size, 4);
    case HP_HASHVAL: return give(n, 2, 3, n->args[2] ? hash_value(hash) : hash->value, size);
    default: return nat_fail(n, NTE_BAD_TYPE, 0);
    }
}

/* ---- keys ---- */

/* A key that is longer than the hash, or one for AES from a hash older than SHA-256: two hashes of the value, each byte turned
 * by a number, one behind the other. */
static void stretch(Native *n, const Hash *hash, const uint8_t *value, uint8_t *out) {
    uint8_t block[64];
    void *context = mem_alloc(n->heap, hash->kind->context_size);
    uint32_t size = hash->kind->digest_size;
    for (int half = 0; context && half < 2; half++) {
        for (uint32_t i = 0; i < 64; i++) block[i] = (uint8_t)((i < size ? value[i] : 0u) ^ (half ? 0x5Cu : 0x36u));
        hash->kind->init(context);
        hash->kind->update(context, sizeof block, block);
        hash->kind->digest(context, size, out + (half ? size : 0));
    }
    if (!context) n->failed = true;
    mem_free(context);
}

static CryptKey *key_new(Native *n, int32_t number, uint32_t bits) {
    Cipher cipher = crypt_cipher(number);
    if (!cipher.number && number != CALG_RC4) return NULL;
    CryptKey *key = mem_calloc(n->heap, 1, sizeof *key + cipher.context);
    if (!key) return n->failed = true, NULL;
    key->cipher = cipher;
    key->size = cipher.number ? cipher.key : bits >= 8 && bits <= 256 ? bits / 8 : 16;
    return key;
}

static uint64_t key_give(Native *n, int i, CryptKey *key) {
    if (!key->cipher.number) arcfour_set_key(&key->stream, key->size, key->bytes);
    uint64_t handle = nat_handle(n, &key_type, key);
    nat_put64(n, i, handle);
    return handle != 0;
}

/* CryptDeriveKey(provider, algorithm, hash, flags: bits in the high half, key) */
static uint64_t derive_key(Native *n) {
    Hash *hash = hash_arg(n, 2);
    uint8_t stretched[2 * HASH_MAX];
    if (!hash) return 0;
    CryptKey *key = key_new(n, nat_i32(n, 1), nat_u32(n, 3) >> 16);
    if (!key) return nat_fail(n, NTE_BAD_ALGID, 0);
    const uint8_t *value = hash_value(hash);
    bool older = hash->number < CALG_SHA256, aes = key->cipher.number >= CALG_AES128 && key->cipher.number <= CALG_AES256;
    if (hash->kind->digest_size < key->size || (older && aes)) {
        stretch(n, hash, value, stretched);
        value = stretched;
    }
    memcpy(key->bytes, value, key->size);
    return key_give(n, 4, key);
}

/* CryptImportKey(provider, blob, size, public key, flags, key): a plain text key: type 8, version, reserved, algorithm, size,
 * bytes */
static uint64_t import_key(Native *n) {
    const uint8_t *blob = nat_ptr(n, 1);
    uint32_t number, size;
    if (!blob || nat_u32(n, 2) < 12 || blob[0] != 8) return nat_fail(n, NTE_BAD_DATA, 0);
    memcpy(&number, blob + 4, sizeof number);
    memcpy(&size, blob + 8, sizeof size);
    if (size > 32 || nat_u32(n, 2) < 12 + size) return nat_fail(n, NTE_BAD_DATA, 0);
    CryptKey *key = key_new(n, (int32_t)number, size * 8);
    if (!key || key->size != size) return mem_free(key), nat_fail(n, key ? NTE_BAD_LEN : NTE_BAD_ALGID, 0);
    memcpy(key->bytes, blob + 12, size);
    return key_give(n, 5, key);
}

static CryptKey *key_arg(Native *n) {
    CryptKey *key = nat_object(n, nat_u64(n, 0), &key_type);
    if (!key) nat_fail(n, NTE_BAD_KEY, 0);
    return key;
}

/* CryptGetKeyParam(key, which, buffer, size, flags) */
static uint64_t get_key_param(Native *n) {
    const CryptKey *key = key_arg(n);
    if (!key) return 0;
    uint32_t bits = key->size * 8, block = key->cipher.block * 8,
             number = key->cipher.number ? (uint32_t)key->cipher.number : CALG_RC4;
    switch (nat_u32(n, 1)) {
    case KP_KEYLEN: return give(n, 2, 3, &bits, 4);
    case KP_BLOCKLEN: return give(n, 2, 3, &block, 4);
    case KP_ALGID: return give(n, 2, 3, &number, 4);
    case KP_IV: return give(n, 2, 3, key->vector, key->cipher.block);
    default: return nat_fail(n, NTE_BAD_TYPE, 0);
    }
}

/* CryptSetKeyParam(key, which, bytes, flags): the vector; the mode may only be said again. */
static uint64_t set_key_param(Native *n) {
    CryptKey *key = key_arg(n);
    uint32_t mode = 1;
    if (!key || !n->args[2]) return 0;
    if (nat_u32(n, 1) == KP_IV) return memcpy(key->vector, nat_ptr(n, 2), key->cipher.block), 1;
    memcpy(&mode, nat_ptr(n, 2), sizeof mode);
    return nat_u32(n, 1) == KP_MODE && mode == 1 ? 1 : nat_fail(n, NTE_BAD_TYPE, 0);
}

/* ---- ciphers ---- */

static void finish(CryptKey *key) {
    memset(key->vector, 0, sizeof key->vector);
    if (!key->cipher.number) arcfour_set_key(&key->stream, key->size, key->bytes);
}

/* The final call gets padding: there is always some. */
static uint64_t encrypt_blocks(Native *n, CryptKey *key, uint8_t *data, uint32_t size) {
    uint32_t block = key->cipher.block, padding = nat_i32(n, 2) ? block - size % block : 0;
    if (!nat_i32(n, 2) && size % block) return nat_fail(n, NTE_BAD_LEN, 0);
    nat_put32(n, 5, size + padding);
    if (!data) return 1;
    if (nat_u32(n, 6) < size + padding) return nat_fail(n, WIN_MORE_DATA, 0);
    memset(data + size, (int)padding, padding);
    if (!key->encrypts) key->cipher.set_encrypt(key->context, key->bytes);
    key->encrypts = true, key->decrypts = false;
    cbc_encrypt(key->context, key->cipher.encrypt, block, key->vector, size + padding, data, data);
    return 1;
}

/* CryptEncrypt(key, hash, final, flags, data, size, room) */
static uint64_t encrypt(Native *n) {
    CryptKey *key = key_arg(n);
    uint32_t size = 0;
    uint64_t done = 1;
    if (!key || !n->args[5]) return 0;
    memcpy(&size, nat_ptr(n, 5), sizeof size);
    if (key->cipher.number)
        done = encrypt_blocks(n, key, nat_ptr(n, 4), size);
    else if (n->args[4])
        arcfour_crypt(&key->stream, size, nat_ptr(n, 4), nat_ptr(n, 4));
    if (nat_i32(n, 2) && n->args[4] && done) finish(key);
    return done;
}

static uint64_t decrypt_blocks(Native *n, CryptKey *key, uint8_t *data, uint32_t size) {
    uint32_t block = key->cipher.block;
    if (size % block || size == 0) return nat_fail(n, nat_i32(n, 2) ? NTE_BAD_DATA : NTE_BAD_LEN, 0);
    if (!key->decrypts) key->cipher.set_decrypt(key->context, key->bytes);
    key->decrypts = true, key->encrypts = false;
    cbc_decrypt(key->context, key->cipher.decrypt, block, key->vector, size, data, data);
    if (!nat_i32(n, 2)) return 1;
    uint32_t padding = crypt_padding(data, size, block);
    if (!padding) return finish(key), nat_fail(n, NTE_BAD_DATA, 0);
    nat_put32(n, 5, size - padding);
    return 1;
}

/* CryptDecrypt(key, hash, final, flags, data, size) */
static uint64_t decrypt(Native *n) {
    CryptKey *key = key_arg(n);
    uint32_t size = 0;
    uint64_t done = 1;
    if (!key || !n->args[4] || !n->args[5]) return 0;
    memcpy(&size, nat_ptr(n, 5), sizeof size);
    if (key->cipher.number)
        done = decrypt_blocks(n, key, nat_ptr(n, 4), size);
    else
        arcfour_crypt(&key->stream, size, nat_ptr(n, 4), nat_ptr(n, 4));
    if (nat_i32(n, 2) && done) finish(key);
    return done;
}

/* clang-format off */
const DllRow crypt_rows[] = {
    {"advapi32", "CryptAcquireContext*", acquire_context},
    {"advapi32", "CryptReleaseContext",  release_context},
    {"advapi32", "CryptGenRandom",       gen_random},
    {"advapi32", "SystemFunction036",    rtl_random},
    {"advapi32", "CryptCreateHash",      create_hash},
    {"advapi32", "CryptHashData",        hash_data},
    {"advapi32", "CryptGetHashParam",    get_hash_param},
    {"advapi32", "CryptDestroyHash",     destroy_hash},
    {"advapi32", "CryptDeriveKey",       derive_key},
    {"advapi32", "CryptImportKey",       import_key},
    {"advapi32", "CryptGetKeyParam",     get_key_param},
    {"advapi32", "CryptSetKeyParam",     set_key_param},
    {"advapi32", "CryptDestroyKey",      destroy_key},
    {"advapi32", "CryptEncrypt",         encrypt},
    {"advapi32", "CryptDecrypt",         decrypt},
};
/* clang-format on */
const int crypt_rows_count = sizeof crypt_rows / sizeof *crypt_rows;
