import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The path of a committed file. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/iati/${name}`, import.meta.url));

/** Writes a file for the test that runs; it goes with the test. @returns its path. */
export function writeFile(
  content: string | Uint8Array,
  name = `${randomBytes(4).toString("hex")}.xml`,
): string {
  const folder = mkdtempSync(join(tmpdir(), "onze-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An activity to write; what a test does not care about is left out or filled in. */
export interface WrittenActivity {
  readonly id: string;
  /** Identifier of the reporting organisation. */
  readonly by?: string;
  readonly byType?: string;
  readonly byName?: string;
  readonly title?: string;
  readonly country?: string;
  /** Names of implementing organisations; `ref name` in an array gives an identifier as well. */
  readonly partners?: readonly (string | readonly [ref: string, name: string])[];
  /** DAC purpose code. */
  readonly sector?: string;
  /** The first day of 2023 when it is not said. */
  readonly startsOn?: string;
  /** In euro, of the year 2023. */
  readonly budget?: number;
  /** Further elements. */
  readonly more?: string;
}

export const MEMBER = "XX-ILL-0021";

/** One `iati-activity`, of the year 2023 unless it starts earlier. */
export function activity({
  id,
  by = MEMBER,
  byType = "22",
  byName = `${by} (illustrative)`,
  title = id,
  country = "KE",
  partners = [],
  sector = "15150",
  startsOn = "2023-01-01",
  budget,
  more = "",
}: WrittenActivity): string {
  const money =
    budget === undefined
      ? ""
      : `<budget><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value value-date="2023-01-01">${budget}</value></budget>`;
  return `<iati-activity xml:lang="en" default-currency="EUR">
<iati-identifier>${id}</iati-identifier>
<reporting-org ref="${by}" type="${byType}"><narrative>${byName}</narrative></reporting-org>
<title><narrative>${title}</narrative></title>
${partners.map(participant).join("\n")}
<activity-status code="2"/>
<activity-date type="1" iso-date="${startsOn}"/><activity-date type="3" iso-date="2023-12-31"/>
<recipient-country code="${country}"/>
<sector vocabulary="1" code="${sector}"/>
${money}${more}
</iati-activity>`;
}

function participant(partner: string | readonly [string, string]): string {
  const [ref, name] = typeof partner === "string" ? ["", partner] : partner;
  return `<participating-org role="4" ref="${ref}"><narrative>${name}</narrative></participating-org>`;
}

/** A whole data set. */
export const iatiFile = (...activities: readonly (string | WrittenActivity)[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${activities
    .map((each) => (typeof each === "string" ? each : activity(each)))
    .join("\n")}\n</iati-activities>\n`;
