import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const built = new URL("../../dashboard/dist/", import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(new URL(".vite/light-manifest.json", built), "utf8"),
);

/** A thousand bytes, as browsers count what they fetched. */
const KB = 1000;
/** What an answer of the server may weigh besides: about a partner with ten holders, or a ballot of ten questions, some 6 kB. */
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

describe.each([
  ["us", "a partner"],
  ["ballot", "somebody who is asked"],
  ["substantiate", "somebody who is asked about a change"],
])("the page of %s", (name) => {
  const page = readFileSync(new URL(`${name}.html`, built), "utf8");

  test.each(["nl", "fr", "en", "es"])("is under 100 kB in %s, all together", (language) => {
    const files = new Set([...filesOf(`${name}.html`), ...filesOf(`src/i18n/${language}.json?${name}`)]);
    expect(weigh([`${name}.html`, ...files]) + ANSWER).toBeLessThan(100 * KB);
  });

  test("fetches neither the dashboard, nor a font, an image, or the words of another language", () => {
    const files = [...filesOf(`${name}.html`)];
    expect(files.filter((file) => /\.woff2|\.json|\.svg|\.png/.test(file))).toEqual([]);
    const texts = files.map((file) => readFileSync(new URL(file, built), "utf8"));
    for (const text of [page, ...texts])
      expect(text).not.toMatch(/@font-face|url\(\s*["']?(?!data:)[^)]|<img/);
    const code = texts.join();
    for (const library of ["ApolloProvider", "MantineProvider", "BrowserRouter", "i18next"])
      expect(code).not.toContain(library);
    expect(page).not.toMatch(/https?:\/\//);
  });
});

test.each(["ballot", "substantiate"])(
  "the page %s of those who are asked says where it comes from to nobody, and that it needs JavaScript in four languages",
  (name) => {
    const page = readFileSync(new URL(`${name}.html`, built), "utf8");
    expect(page).toContain('<meta name="referrer" content="no-referrer" />');
    const [, without = ""] = /<noscript>([\s\S]*)<\/noscript>/.exec(page) ?? [];
    expect([...without.matchAll(/lang="(\w+)"/g)].map(([, language]) => language)).toEqual([
      "nl",
      "fr",
      "en",
      "es",
    ]);
  },
);
