"""Verifies a printed proof on standard input, with python3-cbor2 and python3-cryptography, and prints its claims.

Argument: the public key as the hexadecimal digits of its SubjectPublicKeyInfo. Exit status 1 when the signature
does not hold.
"""

import json
import sys

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def base45(text):
    """RFC 9285."""
    out = bytearray()
    for start in range(0, len(text), 3):
        group = [ALPHABET.index(letter) for letter in text[start : start + 3]]
        value = sum(digit * 45**power for power, digit in enumerate(group))
        out += value.to_bytes(len(group) - 1, "big")
    return bytes(out)


text = sys.stdin.read().rstrip("\n")
assert text.startswith("PCH1:"), text
message = cbor2.loads(base45(text[5:]))
assert message.tag == 18, message
protected, unprotected, payload, signature = message.value
assert unprotected == {} and len(signature) == 64
header = cbor2.loads(protected)
assert header[1] == -7, header
key = serialization.load_der_public_key(bytes.fromhex(sys.argv[1]))
digest = hashes.Hash(hashes.SHA256())
digest.update(bytes.fromhex(sys.argv[1]))
assert digest.finalize()[:8] == header[4], header
signed = cbor2.dumps(["Signature1", protected, b"", payload])
pair = utils.encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
try:
    key.verify(pair, signed, ec.ECDSA(hashes.SHA256()))
except InvalidSignature:
    sys.exit(1)
claims = cbor2.loads(payload)
claims = {key: value.hex() if isinstance(value, bytes) else value for key, value in claims.items()}
print(json.dumps(claims, ensure_ascii=False, separators=(",", ":")))
