// Runs the script of verifier.html outside a browser, with Node's WebCrypto.
// Arguments: the page, then a file {"jws", "qr", "pdf" (a path), "keys" (as exported)}. Prints the lines as JSON.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const page = readFileSync(process.argv[2], "utf8");
const script = /<script>([\s\S]*?)<\/script>/.exec(page)[1];
const { verify, knownKeysFrom } = runInThisContext(`${script}; ({ verify, knownKeysFrom })`);
const given = JSON.parse(readFileSync(process.argv[3], "utf8"));
const pdf = given.pdf ? new Uint8Array(readFileSync(given.pdf)) : null;
const known = await knownKeysFrom(given.keys ?? { keys: [] });
console.log(JSON.stringify(await verify({ pdf, jws: given.jws, qr: given.qr, known })));
