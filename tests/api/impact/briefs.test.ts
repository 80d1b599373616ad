import { expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { briefWorld, KEPT } from "../../support/brief-world.ts";
import { readDocx } from "../../support/read-docx.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const { demand } = await briefWorld(app);
const secret = await addDemand(app, { title: "A quiet demand", visibility: "CONFIDENTIAL" });
const staff = await app.signIn("UMBRELLA_STAFF");

const fetchBrief = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${app.url}/briefs/${path}`, { headers });
const bytesOf = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Uint8Array(await (await fetchBrief(path, headers)).arrayBuffer());
const OF_DEMAND = `demands/${demand.slug}`;

test("what is hidden and what is not there are answered alike, in the language asked for", async () => {
  for (const path of [
    `demands/${secret.slug}.pdf`,
    "demands/none.pdf",
    "themes/none.docx",
    "demands/%00.pdf",
  ]) {
    const answer = await fetchBrief(`${path}?lang=nl`);
    expect(answer.status, path).toBe(404);
    expect(await answer.json()).toEqual({
      error: {
        code: "NOT_FOUND",
        message: "Deze pagina bestaat niet, of is niet voor jullie zichtbaar.",
      },
    });
  }
});

test.each(["pdf", "docx"])(
  "a stranger reads nothing in a %s of what is kept from strangers",
  async (format) => {
    for (const path of [OF_DEMAND, "themes/health"]) {
      const bytes = await bytesOf(`${path}.${format}`);
      const text =
        format === "pdf" ? (await readPdf(bytes)).text : Object.values(readDocx(bytes).parts).join("");
      expect(text).toContain("A binding duty of care");
      for (const kept of [...KEPT, "A quiet demand"]) expect(text, kept).not.toContain(kept);
    }
  },
);

test("whoever sees more reads more, under another tag", async () => {
  const [seen, hidden] = await Promise.all([
    fetchBrief(`${OF_DEMAND}.pdf`, staff.headers),
    fetchBrief(`${OF_DEMAND}.pdf`),
  ]);
  expect(seen.headers.get("etag")).not.toBe(hidden.headers.get("etag"));
  const { text } = await readPdf(new Uint8Array(await seen.arrayBuffer()));
  expect(text).toContain("A kept paper");
});

test.each(["pdf", "docx"])("the same data is the same file, as %s", async (format) => {
  const [first, second] = await Promise.all([
    bytesOf(`${OF_DEMAND}.${format}`),
    bytesOf(`${OF_DEMAND}.${format}`),
  ]);
  expect(Buffer.from(first).equals(second)).toBe(true);
});

test("a brief is a file with a name, in the language of the address, else of the browser", async () => {
  const answer = await fetchBrief(`${OF_DEMAND}.docx?lang=es`, { "accept-language": "fr" });
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename=onze-${demand.slug}-2026-11-23-es.docx`,
  );
  expect(answer.headers.get("content-language")).toBe("es");
  expect(
    (await fetchBrief(`${OF_DEMAND}.pdf`, { "accept-language": "fr" })).headers.get("content-language"),
  ).toBe("fr");
});

test("the PDF tells its title, its language and its parts to those who hear it", async () => {
  const pdf = await readPdf(await bytesOf(`${OF_DEMAND}.pdf?lang=fr`));
  expect(pdf.title).toBe(
    "A binding duty of care\u00a0: soutien en paroles depuis le 01/05/2026, après 1 recul",
  );
  expect(pdf.language).toBe("fr");
  expect(new Set(pdf.tags)).toEqual(
    new Set([
      "Root",
      "Document",
      "H1",
      "H2",
      "H3",
      "P",
      "Table",
      "TR",
      "TH",
      "TD",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Link",
    ]),
  );
  expect(pdf.links).toContain("https://law.example/minutes");
  for (const [at, page] of pdf.pages.entries()) {
    expect(page).toContain(`${at + 1} / ${pdf.pages.length}`);
    expect(page).toContain("Du travail peut manquer pour des raisons de sécurité.");
  }
});

test("names come out as they are written", async () => {
  for (const text of [
    (await readPdf(await bytesOf(`${OF_DEMAND}.pdf`))).text,
    readDocx(await bytesOf(`${OF_DEMAND}.docx`)).text,
  ]) {
    expect(text).toContain("Nhóm Ñandú");
    expect(text).toContain("Member Đồng");
  }
});

test("both files tell the same, also of what did not work and of what is not known", async () => {
  const pdf = (await readPdf(await bytesOf(`${OF_DEMAND}.pdf`))).text;
  const docx = readDocx(await bytesOf(`${OF_DEMAND}.docx`)).text;
  for (const sentence of [
    "The Chamber (parliament)",
    "between half taken up and taken up: two people read it otherwise",
    "unknown: nobody has read a text for it yet",
    "different, and both know",
    "They ask for less",
    "Substantiated – 3 independent people answered, of 3 asked: 2 yes, 1 partly, 0 no.",
    "What did not work, or went otherwise",
    "Setback on 01/05/2026: backed in words",
    "The budget was cut",
    "Expected: must be there if it is true (on the contribution)",
    "What is not known",
    "1 other explanation is not assessed.",
    "Partners: Nhóm Ñandú.",
    "As of 23/11/2026.",
    "No licence is stated",
  ]) {
    expect(pdf.replaceAll("- ", "-"), sentence).toContain(sentence);
    expect(docx, sentence).toContain(sentence);
  }
});

test("a fifth brief waits until one of four is written", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => fetchBrief(`${OF_DEMAND}.pdf`)));
  const statuses = answers.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toBe("5");
  expect((await fetchBrief(`${OF_DEMAND}.pdf`)).status).toBe(200);
});
