import { expect, test } from "vitest";
import { covers } from "./pdf/pdf-fonts.ts";
import { printable } from "./printable.ts";

const show = (text: string, language: "nl" | "fr" | "en" | "es" = "en") =>
  printable(text, { covers, language });

test.each([
  "Đồng",
  "Ñandú",
  "œuvre",
  "Şimşek",
  "Łódź",
  "Ọmọ",
  "Ɛyɛ",
  "Guaraní “ỹ”",
  "Bình Định",
  "Київ",
  "Ελλάδα",
  "3 € – ≥ 2",
])("%s is written as it is", (name) => {
  expect(show(name)).toBe(name.normalize("NFC"));
});

test.each([
  ["منظمة العدالة", "[in Arabic script]"],
  ["Union ቡና (coffee)", "Union [in Ethiopic script] (coffee)"],
  ["منظمة, ቡና", "[in Arabic script], [in Ethiopic script]"],
  ["工会 and 工会", "[in Han script] and [in Han script]"],
  ["🌍 climate", "[sign] climate"],
])("what the font has no letters for is said in words, never drawn as boxes: %s", (name, written) => {
  expect(show(name)).toBe(written);
});

test("the words are in the language of the document", () => {
  expect(["nl", "fr", "es"].map((language) => show("منظمة", language as "nl"))).toEqual([
    "[in het schrift Arabisch]",
    "[en écriture arabe]",
    "[en escritura árabe]",
  ]);
});

test("letters that were typed in two parts are written as one, and signs that steer devices are left out", () => {
  expect(show("e\u0301te\u0301\u0007")).toBe("été");
});
