import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const built = new URL("../../dashboard/dist/", import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(new URL(".vite/light-manifest.json", built), "utf8"),
);
const page = readFileSync(new URL("us.html", built), "utf8");

/** A thousand bytes, as browsers count what they fetched. */
const KB = 1000;
/** What an answer about a partner may weigh besides: of ten holders some 6 kB. */
const ANSWER = 10 * KB;

/** The files of a chunk and of all that it needs. */
function filesOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  const { file, css = [], imports = [] } = manifest[name] ?? {};
  if (!file) throw new Error(`the build has no ${name}`);
  if (found.has(file)) return found;
  for (const each of [file, ...css]) found.add(each);
  for (const each of imports) filesOf(each, found);
  return found;
}

const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, built))).length, 0);

test.each(["nl", "fr", "en", "es"])(
  "the page of a partner is under 100 kB in %s, all together",
  (language) => {
    const files = new Set([...filesOf("us.html"), ...filesOf(`src/i18n/${language}.json?us`)]);
    expect(weigh(["us.html", ...files]) + ANSWER).toBeLessThan(100 * KB);
  },
);

test("it fetches neither the dashboard, nor a font, an image, or the words of another language", () => {
  const files = [...filesOf("us.html")];
  expect(files.filter((file) => /\.woff2|\.json|\.svg|\.png/.test(file))).toEqual([]);
  const texts = files.map((file) => readFileSync(new URL(file, built), "utf8"));
  for (const text of [page, ...texts]) expect(text).not.toMatch(/@font-face|url\(\s*["']?(?!data:)[^)]|<img/);
  const code = texts.join();
  for (const library of ["ApolloProvider", "MantineProvider", "BrowserRouter", "i18next"])
    expect(code).not.toContain(library);
  expect(page).not.toMatch(/https?:\/\//);
});
