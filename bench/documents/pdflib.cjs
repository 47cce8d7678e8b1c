// Makes the documents of inputs.json with pdf-lib, lines broken greedily, for it breaks none itself.
// Arguments: the folder, how many, the folder whose node_modules holds pdf-lib and its fontkit.
const { createRequire } = require("node:module");
const { readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const [folder, count, modules] = process.argv.slice(2);
const load = createRequire(resolve(modules, "any.js"));
const { PDFDocument, rgb } = load("pdf-lib");
const fontkit = load("@pdf-lib/fontkit");
const inputs = JSON.parse(readFileSync(join(folder, "inputs.json"), "utf8"));
const bytes = (name) => readFileSync(join(inputs.fonts, name));
const faces = [bytes("EBGaramond12-Regular.otf"), bytes("EBGaramond12-Italic.otf"), bytes("Inter-SemiBold.otf")];
const code = readFileSync(join(folder, "code.png"));

async function make(document, index) {
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit);
    const fonts = [];
    for (const face of faces) fonts.push(await pdf.embedFont(face, { subset: true }));
    const picture = await pdf.embedPng(code);
    let page = pdf.addPage([595.28, 841.89]);
    let y = 790;
    const write = (text, size, leading, font) => {
        let line = "";
        const flush = () => {
            if (y < 60) {
                page = pdf.addPage([595.28, 841.89]);
                y = 790;
            }
            page.drawText(line, { x: 75, y, size, font: fonts[font], color: rgb(0.118, 0.165, 0.322) });
            y -= leading;
        };
        for (const word of text.split(" ")) {
            const longer = line === "" ? word : `${line} ${word}`;
            if (line !== "" && fonts[font].widthOfTextAtSize(longer, size) > 460) {
                flush();
                line = word;
            } else line = longer;
        }
        flush();
    };
    for (const { text, size, leading, font } of document.paragraphs) write(text, size, leading, font);
    page.drawImage(picture, { x: 445, y: 60, width: 90.7, height: 90.7 });
    writeFileSync(join(folder, `pdf-lib-${index}.pdf`), await pdf.save());
}

(async () => {
    for (let index = 0; index < Number(count); ++index) await make(inputs.documents[index], index);
})();
