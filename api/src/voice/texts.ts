import { LANGUAGES, type LocalisedNames } from "@onze/schema";
import { Field, InputType } from "type-graphql";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { readParagraphs } from "../shared/given-text.ts";

@InputType({ description: "A text in the languages of the interface." })
export class TextsInput {
  @Field(() => String, { nullable: true, description: "Dutch." })
  nl?: string | null;

  @Field(() => String, { nullable: true, description: "French." })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: "English." })
  en?: string | null;

  @Field(() => String, { nullable: true, description: "Spanish." })
  es?: string | null;
}

/** A text as it is stored. @throws {Refusal} unless it is there in one language at least. */
export function needSomeTexts(field: string, given: TextsInput, most: number): LocalisedNames {
  const {
    nl = null,
    fr = null,
    en = null,
    es = null,
  } = Object.fromEntries(
    LANGUAGES.map((language) => [language, readParagraphs(`${field}.${language}`, given[language], most)]),
  );
  if (nl ?? fr ?? en ?? es) return { nl, fr, en, es };
  throw badInput(`${field} is empty; it must have a text in one language at least.`, because("TEXT_EMPTY"));
}

/** The same of what everybody who is asked must be able to read. @throws {Refusal} unless it is there in every language. */
export function needAllTexts(field: string, given: TextsInput, most: number): LocalisedNames {
  const texts = needSomeTexts(field, given, most);
  const missing = LANGUAGES.find((language) => texts[language] === null);
  if (missing === undefined) return texts;
  throw badInput(
    `${field} has no text in ${missing}; whoever is asked reads it in Dutch, French, English or Spanish.`,
    because("TEXT_LANGUAGE_MISSING", { language: missing }),
  );
}
