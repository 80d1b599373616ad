import { readEvidenceSettings } from "@onze/api";
import { expect, test } from "vitest";
import { addEvidence } from "../../support/add-evidence.ts";
import { bringFile, exchange } from "../../support/bring-file.ts";
import { evidenceWorld, REMOVE } from "../../support/evidence-world.ts";
import { startApp } from "../../support/start-app.ts";
import { startObjectStore } from "../../support/start-object-store.ts";

const store = await startObjectStore();
const app = await startApp({ evidence: readEvidenceSettings({ ONZE_STORE_URL: store.url }) });
const { member, editor } = await evidenceWorld(app);
const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: member.slug });

const item = () => addEvidence(app, { addedBy: member.id });
const bring = (id: string, body: string) => bringFile(app.url, { id, name: "a.txt", body, headers });
const fetchFile = (id: string) => exchange(app.url, { path: `/files/evidence/${id}`, headers });
const rows = () => app.sql<{ content: Buffer | null }>("select content from evidence_file");

test("copies lie in a store of objects, signed as S3 asks, and not in the database", async () => {
  const id = await item();
  expect((await bring(id, "What was said")).status).toBe(201);
  expect(await rows()).toEqual([{ content: null }]);
  expect([...store.objects.values()].map(String)).toEqual(["What was said"]);
  expect(await fetchFile(id)).toMatchObject({ status: 200, bytes: Buffer.from("What was said") });
  await app.askAs(editor)(REMOVE, { id });
  expect([await rows(), store.objects.size]).toEqual([[], 0]);
});

test("where the store refuses, nothing is kept and nothing is named", async () => {
  const id = await item();
  store.failures.push(403);
  expect((await bring(id, "What was said")).status).toBe(500);
  expect([await rows(), store.objects.size]).toEqual([[], 0]);
  expect((await fetchFile(id)).status).toBe(404);
});

test("what is spoilt or lost in the store is not sent, and comes back when it is brought again", async () => {
  const id = await item();
  await bring(id, "What was said");
  const [path = ""] = store.objects.keys();
  store.objects.set(path, Buffer.from("What was not said"));
  expect((await fetchFile(id)).status).toBe(404);
  store.objects.delete(path);
  expect((await fetchFile(id)).status).toBe(404);
  expect(app.logged.some((line) => line.includes("is not where it is kept"))).toBe(true);
  expect((await bring(id, "What was said")).status).toBe(201);
  expect((await fetchFile(id)).status).toBe(200);
});

test("what was kept in the database before is read there", async () => {
  const id = await item();
  await bring(id, "Of before");
  await app.sql(
    "update evidence_file set content = 'Of before'::bytea where id = (select file_id from evidence_item where id = $1)",
    [id],
  );
  store.objects.clear();
  expect(await fetchFile(id)).toMatchObject({ status: 200, bytes: Buffer.from("Of before") });
});
