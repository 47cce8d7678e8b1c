// Verifies a credential on standard input as the npm package jose reads RFC 7515, and prints its payload.
// Argument: the folder whose node_modules holds jose. The key is the one in the header; exit status 1 when the
// signature does not hold.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");

const { EmbeddedJWK, compactVerify, errors } = createRequire(resolve(process.argv[2], "any.js"))("jose");

compactVerify(readFileSync(0, "utf8"), EmbeddedJWK, { algorithms: ["ES256"] }).then(
    ({ payload }) => console.log(new TextDecoder().decode(payload)),
    (error) => {
        console.error(error.message);
        process.exit(error instanceof errors.JWSSignatureVerificationFailed ? 1 : 2);
    },
);
