// Gives the page to a headless Chromium as a person would: a file chosen or dropped, a text typed, the button pressed.
// Arguments: Chromium, the page, a folder for its profile, then a file [{"file" or "dropped" (a path), "text"}, ...].
// Prints [{"lines": [[subject, outcome, text], ...], "facts": text, "requests": [address, ...]}, ...] as JSON.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [program, page, profile, givenPath] = process.argv.slice(2);
const address = pathToFileURL(page).href;
const browser = spawn(program, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
  `--user-data-dir=${profile}`,
  "--remote-debugging-pipe", "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , commands, events] = browser.stdio;
const waiting = new Map();
let listener = () => {};
let count = 0;
let rest = "";
events.on("data", bytes => {
  const messages = (rest + bytes).split("\0");
  rest = messages.pop();
  for (const text of messages) {
    const message = JSON.parse(text);
    if (!message.id) { listener(message); continue; }
    const { resolve, reject } = waiting.get(message.id);
    if (message.error) reject(new Error(message.error.message)); else resolve(message.result);
  }
});
const call = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
  waiting.set(++count, { resolve, reject });
  commands.write(JSON.stringify({ id: count, method, params, sessionId }) + "\0");
});

// What drops a file on the page's heading.
const drop = path => `
  const bytes = Uint8Array.from(atob("${readFileSync(path).toString("base64")}"), letter => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], ${JSON.stringify(basename(path))}));
  const taken = !document.querySelector("h1").dispatchEvent(
    new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  if (!taken) throw new Error("the browser would open the file instead");`;

async function verdictOn({ file, dropped, text }) {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  const ask = (method, params) => call(method, params, sessionId);
  const evaluate = async expression => {
    const { result, exceptionDetails } =
      await ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const requests = [];
  const loaded = new Promise(resolve => {
    listener = ({ method, params }) => {
      if (method === "Network.requestWillBeSent") requests.push(params.request.url);
      if (method === "Page.loadEventFired") resolve();
    };
  });
  await ask("Network.enable");
  await ask("Page.enable");
  await ask("Page.navigate", { url: address });
  await loaded;
  if (file) {
    const { root } = await ask("DOM.getDocument");
    const { nodeId } = await ask("DOM.querySelector", { nodeId: root.nodeId, selector: "#file" });
    await ask("DOM.setFileInputFiles", { nodeId, files: [file] });
  }
  const lines = await evaluate(`new Promise(resolve => {
    document.getElementById("text").value = ${JSON.stringify(text ?? "")};
    const list = document.getElementById("lines");
    new MutationObserver(() => {
      const shown = [...list.children];
      if (shown.length > 0)
        resolve(shown.map(one => [one.dataset.subject, one.dataset.outcome, one.textContent]));
    }).observe(list, { childList: true, subtree: true });
    ${dropped ? drop(dropped) : 'document.getElementById("form").requestSubmit();'}
  })`);
  const facts = await evaluate('document.getElementById("claims").textContent');
  await call("Target.closeTarget", { targetId });
  if (!requests.includes(address)) throw new Error("requests are not seen");
  return { lines, facts, requests: requests.filter(url => url !== address) };
}

const verdicts = [];
for (const given of JSON.parse(readFileSync(givenPath, "utf8"))) verdicts.push(await verdictOn(given));
console.log(JSON.stringify(verdicts));
await call("Browser.close").catch(() => {});
browser.kill();
process.exit(0);
