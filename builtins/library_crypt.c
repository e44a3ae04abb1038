/* Check sums and ciphers for Crypt.au3, by nettle; which there are is also for the CryptoAPI of dll_crypt.c (crypt.h). Keys
 * have been derived and the numbers of the algorithms are those of Windows. Block ciphers run in CBC mode from a vector of
 * zeros, with padding as in PKCS #7. */
#include "binary.h"
#include "builtin.h"
#include "crypt.h"

#include <nettle/aes.h>
#include <nettle/arcfour.h>
#include <nettle/arctwo.h>
#include <nettle/cbc.h>
#include <nettle/des.h>
#include <nettle/nettle-meta.h>

const struct nettle_hash *crypt_hash(int32_t number) {
    switch (number) {
    case CALG_MD2: return &nettle_md2;
    case CALG_MD4: return &nettle_md4;
    case CALG_MD5: return &nettle_md5;
    case CALG_SHA1: return &nettle_sha1;
    case CALG_SHA256: return &nettle_sha256;
    case CALG_SHA384: return &nettle_sha384;
    case CALG_SHA512: return &nettle_sha512;
    default: return NULL;
    }
}

/* __Au3_Hash(algorithm, data): the check sum of a Binary; @error 1 for an algorithm that is none. */
static Value library_hash(Call *call) {
    const struct nettle_hash *hash = crypt_hash(arg_int(call, 0));
    if (!hash || !is_binary(call->args[1])) return fail(call, 1, 0, from_i32(0));
    const Binary *data = as_binary(call->args[1]);
    uint8_t digest[64];
    void *context = mem_alloc(call->heap, hash->context_size);
    if (!context) return VALUE_ABORT;
    hash->init(context);
    hash->update(context, data->size, data->bytes);
    hash->digest(context, hash->digest_size, digest);
    mem_free(context);
    return binary_new(call->heap, digest, hash->digest_size);
}

/* ---- ciphers ---- */

static void rc2_set(void *context, const uint8_t *key) { arctwo_set_key_ekb(context, 16, key, 128); }
static void rc2_encrypt(const void *c, size_t n, uint8_t *to, const uint8_t *from) {
    arctwo_encrypt((struct arctwo_ctx *)(uintptr_t)c, n, to, from);
}
static void rc2_decrypt(const void *c, size_t n, uint8_t *to, const uint8_t *from) {
    arctwo_decrypt((struct arctwo_ctx *)(uintptr_t)c, n, to, from);
}
static void des_set(void *context, const uint8_t *key) { des_set_key(context, key); }
static void des_out(const void *c, size_t n, uint8_t *to, const uint8_t *from) { des_encrypt(c, n, to, from); }
static void des_in(const void *c, size_t n, uint8_t *to, const uint8_t *from) { des_decrypt(c, n, to, from); }
static void des3_set(void *context, const uint8_t *key) { des3_set_key(context, key); }
static void des3_out(const void *c, size_t n, uint8_t *to, const uint8_t *from) { des3_encrypt(c, n, to, from); }
static void des3_in(const void *c, size_t n, uint8_t *to, const uint8_t *from) { des3_decrypt(c, n, to, from); }

static Cipher aes_cipher(int32_t number, const struct nettle_cipher *aes) {
    return (Cipher){number,       aes->key_size, 16, aes->context_size, aes->set_encrypt_key, aes->set_decrypt_key,
                    aes->encrypt, aes->decrypt};
}

Cipher crypt_cipher(int32_t number) {
    switch (number) {
    case CALG_RC2: return (Cipher){number, 16, 8, sizeof(struct arctwo_ctx), rc2_set, rc2_set, rc2_encrypt, rc2_decrypt};
    case CALG_DES: return (Cipher){number, 8, 8, sizeof(struct des_ctx), des_set, des_set, des_out, des_in};
    case CALG_3DES: return (Cipher){number, 24, 8, sizeof(struct des3_ctx), des3_set, des3_set, des3_out, des3_in};
    case CALG_AES128: return aes_cipher(number, &nettle_aes128);
    case CALG_AES192: return aes_cipher(number, &nettle_aes192);
    case CALG_AES256: return aes_cipher(number, &nettle_aes256);
    default: return (Cipher){0};
    }
}

static Value run_rc4(Call *call, const Binary *key, const Binary *data) {
    struct arcfour_ctx context;
    uint8_t *out = mem_alloc(call->heap, data->size + 1);
    if (!out) return VALUE_ABORT;
    arcfour_set_key(&context, key->size, key->bytes);
    arcfour_crypt(&context, data->size, out, data->bytes);
    Value result = binary_new(call->heap, out, data->size);
    mem_free(out);
    return result;
}

uint32_t crypt_padding(const uint8_t *bytes, size_t size, uint32_t block) {
    uint32_t padding = size ? bytes[size - 1] : 0;
    if (padding == 0 || padding > block || padding > size) return 0;
    for (uint32_t i = 1; i <= padding; i++) {
        if (bytes[size - i] != padding) return 0;
    }
    return padding;
}

static Value cipher_encrypt(Call *call, const Cipher *cipher, void *context, const Binary *data) {
    uint8_t vector[16] = {0};
    uint32_t padding = arg_bool(call, 4) ? cipher->block - data->size % cipher->block : 0;
    if (!padding && data->size % cipher->block) return fail(call, 3, 0, from_i32(0));
    size_t size = (size_t)data->size + padding;
    uint8_t *out = mem_alloc(call->heap, size + 1);
    if (!out) return VALUE_ABORT;
    memcpy(out, data->bytes, data->size);
    memset(out + data->size, (int)padding, padding);
    cbc_encrypt(context, cipher->encrypt, cipher->block, vector, size, out, out);
    Value result = binary_new(call->heap, out, size);
    mem_free(out);
    return result;
}

static Value cipher_decrypt(Call *call, const Cipher *cipher, void *context, const Binary *data) {
    uint8_t vector[16] = {0};
    if (data->size == 0 || data->size % cipher->block) return fail(call, 3, 0, from_i32(0));
    uint8_t *out = mem_alloc(call->heap, data->size);
    if (!out) return VALUE_ABORT;
    cbc_decrypt(context, cipher->decrypt, cipher->block, vector, data->size, out, data->bytes);
    bool padded = arg_bool(call, 4);
    uint32_t padding = padded ? crypt_padding(out, data->size, cipher->block) : 0;
    Value result = padding || !padded ? binary_new(call->heap, out, data->size - padding) : fail(call, 3, 0, from_i32(0));
    mem_free(out);
    return result;
}

/* __Au3_Cipher(algorithm, key, data, decrypts, padded): @error 1 unknown algorithm, 2 key of the wrong size, 3 data that the
 * key does not fit, or that is no whole number of blocks without padding. */
static Value library_cipher(Call *call) {
    if (!is_binary(call->args[1]) || !is_binary(call->args[2])) return fail(call, 1, 0, from_i32(0));
    const Binary *key = as_binary(call->args[1]), *data = as_binary(call->args[2]);
    bool fits = key->size >= ARCFOUR_MIN_KEY_SIZE && key->size <= ARCFOUR_MAX_KEY_SIZE;
    if (arg_int(call, 0) == CALG_RC4) return fits ? run_rc4(call, key, data) : fail(call, 2, 0, from_i32(0));
    Cipher cipher = crypt_cipher(arg_int(call, 0));
    if (!cipher.number) return fail(call, 1, 0, from_i32(0));
    if (key->size != cipher.key) return fail(call, 2, 0, from_i32(0));
    void *context = mem_alloc(call->heap, cipher.context);
    if (!context) return VALUE_ABORT;
    bool decrypts = arg_bool(call, 3);
    (decrypts ? cipher.set_decrypt : cipher.set_encrypt)(context, key->bytes);
    Value result = (decrypts ? cipher_decrypt : cipher_encrypt)(call, &cipher, context, data);
    mem_free(context);
    return result;
}

/* clang-format off */
const Builtin library_crypt_builtins[] = {
    {"__Au3_Hash",   2, 2, library_hash,   "__Au3_Hash(algorithm, data)",                  "A check sum; for Crypt.au3.",          0, FULL},
    {"__Au3_Cipher", 5, 5, library_cipher, "__Au3_Cipher(algorithm, key, data, decrypts, padded)", "Encrypts or decrypts; for Crypt.au3.", 0, FULL},
};
/* clang-format on */
const int library_crypt_builtins_count = sizeof library_crypt_builtins / sizeof *library_crypt_builtins;
