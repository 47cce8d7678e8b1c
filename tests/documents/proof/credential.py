"""Verifies a credential on standard input as python3-jwcrypto reads RFC 7515, and prints its payload.

The key is the one in the header; exit status 1 when the signature does not hold.
"""

import json
import sys

from jwcrypto import jwk, jws

token = jws.JWS()
token.deserialize(sys.stdin.read())
header = json.loads(token.objects["protected"])
assert sorted(header) == ["alg", "jwk", "typ"], header
assert header["alg"] == "ES256" and header["typ"] == "JWT", header
try:
    token.verify(jwk.JWK(**header["jwk"]), alg="ES256")
except jws.InvalidJWSSignature:
    sys.exit(1)
print(json.dumps(json.loads(token.payload), ensure_ascii=False, sort_keys=True, separators=(",", ":")))
