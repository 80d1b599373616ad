import { createHash } from "node:crypto";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { addEvidence } from "../../support/add-evidence.ts";
import { bringFile, exchange, refusalIn } from "../../support/bring-file.ts";
import { type Changed, evidenceWorld, REMOVE, REMOVE_FILE } from "../../support/evidence-world.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
const { member, contributor, outcome, editor, other } = await evidenceWorld(app);
const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: member.slug });
const contributing = (await app.signIn("MEMBER_EDITOR", { organisation: contributor.slug })).headers;

const item = (visibility = "NETWORK", by = member) =>
  addEvidence(app, { addedBy: by.id, outcome: outcome.id, visibility });
const bring = (id: string, name: string, body: Buffer | string, as: Record<string, string> = headers) =>
  bringFile(app.url, { id, name, body, headers: as });
const fetchFile = (id: string, as: Record<string, string> = {}) =>
  exchange(app.url, { path: `/files/evidence/${id}`, headers: as });
const keptCopies = async (): Promise<number> =>
  (await app.sql<{ count: number }>("select count(*)::int as count from evidence_file"))[0]?.count ?? -1;

const PDF = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join("");

test("nobody brings a copy of what others brought, nor learns of what is kept from them", async () => {
  const id = await item();
  expect((await bring(id, "a.pdf", PDF, {})).status).toBe(401);
  expect(await bring(id, "a.pdf", PDF, contributing)).toMatchObject({ status: 403 });
  const secret = await item("CONFIDENTIAL");
  const [hidden, absent] = [
    await bring(secret, "a.pdf", PDF, contributing),
    await bring("none", "a.pdf", PDF),
  ];
  expect(refusalIn(hidden)).toEqual({
    code: "NOT_FOUND",
    message: `There is no piece of evidence “${secret}”.`,
  });
  expect(absent.status).toBe(404);
  expect(await keptCopies()).toBe(0);
});

test.each([
  { what: "the file by which scanners are tested", name: "a.txt", body: EICAR, reason: "FILE_VIRUS_TEST" },
  {
    what: "a drawing with a script",
    name: "a.svg",
    body: "<svg><script>1</script></svg>",
    reason: "FILE_SCRIPT",
  },
  {
    what: "a page with a handler",
    name: "a.html",
    body: "<html><img src=x onerror=alert(1)>",
    reason: "FILE_SCRIPT",
  },
  {
    what: "a page that looks elsewhere",
    name: "a.html",
    body: "<html><img src=//x.example/a.gif>",
    reason: "FILE_ELSEWHERE",
  },
  { what: "a PDF that is called a picture", name: "a.png", body: PDF, reason: "FILE_NAMED_OTHERWISE" },
  {
    what: "a program",
    name: "a.exe",
    body: Buffer.from("4d5a90000300000004000000ffff00000000", "hex"),
    reason: "FILE_UNKNOWN",
  },
  { what: "nothing", name: "a.txt", body: "", reason: "FILE_EMPTY" },
])("$what is refused, and nothing of it is kept: $reason", async ({ name, body, reason }) => {
  const refused = await bring(await item(), name, body);
  expect(refused.status).toBe(400);
  expect(refusalIn(refused)).toMatchObject({ code: "BAD_INPUT", reason });
  expect(await keptCopies()).toBe(0);
});

test("a file of 1 GB is refused before it comes, and one that does not say its size as soon as it is too large", async () => {
  const id = await item();
  const asked = (head: string, pieces: number): Promise<string> =>
    new Promise((done, fail) => {
      const { port } = new URL(app.url);
      const socket = connect(Number(port), "127.0.0.1");
      let answer = "";
      socket.on("data", (data) => {
        answer += data.toString();
        if (answer.includes("FILE_LARGE")) done(answer);
      });
      socket.on("error", (error) => (answer ? done(answer) : fail(error)));
      socket.on("close", () => done(answer));
      socket.write(
        `POST /api/evidence/${id}/file?name=a.txt HTTP/1.1\r\nhost: localhost\r\ncookie: ${headers.cookie}\r\n${head}\r\n\r\n`,
      );
      const piece = Buffer.concat([
        Buffer.from("f4240\r\n"),
        Buffer.alloc(1_000_000, "a"),
        Buffer.from("\r\n"),
      ]);
      for (let sent = 0; sent < pieces; sent += 1) socket.write(piece);
    });
  const started = performance.now();
  expect(await asked("content-length: 1000000000", 0)).toContain('"most":25');
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await asked("transfer-encoding: chunked", 40)).toContain("The file is larger than 25 MB");
  expect(await keptCopies()).toBe(0);
});

test("an upload that breaks off leaves nothing", async () => {
  const id = await item();
  const { port } = new URL(app.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `POST /api/evidence/${id}/file?name=a.pdf HTTP/1.1\r\nhost: localhost\r\ncookie: ${headers.cookie}\r\ncontent-length: 5000\r\n\r\n%PDF-1.7`,
  );
  await new Promise((done) => socket.end(() => done(null)));
  expect((await fetchFile(id, headers)).status).toBe(404);
  expect(await keptCopies()).toBe(0);
});

test("a copy is sent to be saved, in a sandbox, under its own name", async () => {
  const id = await item("PUBLIC");
  const name = "Résolution “dette” (2026).pdf";
  const brought = await bring(id, name, PDF);
  expect(brought.status).toBe(201);
  const sha256 = createHash("sha256").update(PDF).digest("hex");
  expect(JSON.parse(brought.bytes.toString())).toEqual({
    sha256,
    name,
    mediaType: "application/pdf",
    size: PDF.length,
  });
  const got = await fetchFile(id);
  expect(got).toMatchObject({ status: 200, bytes: PDF });
  expect(got.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="Re_solution _dette_ (2026).pdf"; filename*=UTF-8''R%C3%A9solution%20%E2%80%9Cdette%E2%80%9D%20%282026%29.pdf`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
  });
});

test("a copy is sent to those who see the evidence; hidden and absent answer alike", async () => {
  const id = await item("RESTRICTED");
  await bring(id, "minutes.txt", "What was said");
  const [own, theirs, anybody, absent] = [
    await fetchFile(id, headers),
    await fetchFile(id, contributing),
    await fetchFile(id),
    await fetchFile("none"),
  ];
  expect(own).toMatchObject({ status: 200, headers: { "cache-control": "private, no-store" } });
  expect([theirs.status, theirs.bytes]).toEqual([absent.status, absent.bytes]);
  expect([anybody.status, anybody.bytes]).toEqual([absent.status, absent.bytes]);
});

test("the same content is kept once, under the name that each gave it, until the last lets go of it", async () => {
  await app.sql("delete from evidence_item");
  const [one, two] = [await item("NETWORK"), await item("NETWORK", contributor)];
  await bring(one, "one.pdf", PDF);
  await bring(two, "two.pdf", PDF, contributing);
  const files = await app.sql<{ name: string; file: string }>(
    "select file_name as name, file_id as file from evidence_item order by 1",
  );
  expect(files.map(({ name }) => name)).toEqual(["one.pdf", "two.pdf"]);
  expect(new Set(files.map(({ file }) => file)).size).toBe(1);
  expect(refusalOf(await app.askAs(other)(REMOVE_FILE, { id: one }))).toBe("FORBIDDEN");
  const kept: Changed = await app.askAs(editor)(REMOVE_FILE, { id: one });
  expect(kept.data?.changed.evidence.map(({ file }) => file?.name ?? null).toSorted()).toEqual(
    [null, "two.pdf"].toSorted(),
  );
  expect(refusalOf(await app.askAs(editor)(REMOVE_FILE, { id: one }))).toBe("CONFLICT");
  expect(await keptCopies()).toBe(1);
  expect(await fetchFile(two, contributing)).toMatchObject({ status: 200, bytes: PDF });
  await app.sql("update evidence_item set added_by_id = $1", [member.id]);
  await app.askAs(editor)(REMOVE, { id: two });
  expect(await keptCopies()).toBe(0);
});

test("the copies of one organisation fill no disk", async () => {
  await app.sql("delete from evidence_item");
  const [full, next, theirs] = [await item(), await item(), await item("NETWORK", contributor)];
  await bring(full, "a.txt", "Much");
  await app.sql("update evidence_file set size = 1999999999");
  expect(refusalIn(await bring(next, "b.txt", "More"))).toMatchObject({
    code: "CONFLICT",
    reason: "FILE_ROOM",
    values: { most: 2 },
  });
  expect((await bring(full, "b.txt", "In its place")).status).toBe(201);
  expect((await bring(theirs, "c.txt", "Of others", contributing)).status).toBe(201);
});

test("another copy takes the place of the one before", async () => {
  await app.sql("delete from evidence_item");
  const id = await item();
  await bring(id, "a.pdf", PDF);
  await bring(id, "b.txt", "In words");
  expect(await fetchFile(id, headers)).toMatchObject({ status: 200, bytes: Buffer.from("In words") });
  expect(await keptCopies()).toBe(1);
});

test("a copy that is not what was kept any more is not sent, and the log says so", async () => {
  const id = await item();
  await bring(id, "a.txt", "What was said");
  await app.sql("update evidence_file set content = 'What was not said'::bytea");
  expect((await fetchFile(id, headers)).status).toBe(404);
  expect(app.logged.at(-1) && app.logged.some((line) => line.includes("is not what was kept"))).toBe(true);
});
