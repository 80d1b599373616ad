import type { ActivityDraft } from "./activity-draft.ts";
import type { NamedOrganisation, RowProblem } from "./activity-row.ts";
import { parseDay } from "./field-date.ts";
import { attributeText } from "./field-text.ts";
import type { Attributes } from "./reading.ts";
import { type ProblemCode, quoted, shown } from "./row-problem.ts";

/** An organisation that reports activities of the file. */
export interface Publisher {
  readonly ref: string | null;
  readonly name: string | null;
}

/** What a file says of itself, known when it has been read to its end. */
export interface FileSummary {
  readonly format: "iati-activities";
  /** Version of the standard as the root states it, else the first activity that does; `null` if none does. */
  readonly version: string | null;
  /** Day of `generated-datetime`, `YYYY-MM-DD`. */
  readonly generatedOn: string | null;
  /** Reporting organisations in the order of their first appearance. */
  readonly publishers: readonly Publisher[];
  /** Whether the file is a whole data set; `false` for a lone activity and for the answer of a data service, which are excerpts. */
  readonly isDataset: boolean;
  /** Activities given as rows: those with an identifier, each identifier once. */
  readonly activities: number;
  readonly bytes: number;
}

const KNOWN_VERSION = /^(?:1(?:\.0[0-5]?)?|2\.0[1-3])$/;
const LONGEST_IDENTIFIER = 500;

/** Gathers what concerns the file and not one activity: its head, its publishers, the identifiers seen. */
export class FileFacts {
  isDataset = false;
  private activities = 0;
  private sawActivity = false;
  private problems: RowProblem[] = [];
  private version: string | null = null;
  private generatedOn: string | null = null;
  private readonly publishers = new Map<string, Publisher>();
  private readonly lineOf = new Map<string, number>();

  noteHead(attributes: Attributes, line: number): void {
    this.noteVersion(attributes, line);
    this.generatedOn ??= parseDay(attributes["generated-datetime"] ?? "");
  }

  /** Data services put the version on the activity, in a namespace of their own. */
  noteVersion(attributes: Attributes, line: number): void {
    if (this.version !== null) return;
    this.version = attributeText(attributes.version ?? attributes["iati-extra:version"]);
    if (this.version === null || KNOWN_VERSION.test(this.version)) return;
    const message = `“${shown(this.version)}” is no version of the standard from 1.01 to 2.03; the file was read as 2.03.`;
    this.report("VERSION_UNKNOWN", { line, activity: null, field: "@version", value: this.version, message });
  }

  notePublisher({ ref, name }: NamedOrganisation): void {
    const key = ref ?? name;
    if (key === null) return;
    const known = this.publishers.get(key);
    if (known === undefined || known.name === null) this.publishers.set(key, { ref, name });
  }

  /** Whether the activity may become a row; if not, a problem says why. */
  accepts({ identifier, line }: ActivityDraft): boolean {
    this.sawActivity = true;
    const refused = this.refusal(identifier);
    if (refused === null) {
      this.lineOf.set(identifier, line);
      this.activities++;
      return true;
    }
    const [code, words] = refused;
    const activity = identifier === "" ? null : quoted(identifier);
    const message = `${words}; the activity was left out.`;
    this.report(code, { line, activity, field: "iati-identifier", value: activity, message });
    return false;
  }

  /** What the file said of itself; to be asked at its end. */
  summary(bytes: number): FileSummary {
    const { version, generatedOn, isDataset, activities } = this;
    const publishers = [...this.publishers.values()];
    return { format: "iati-activities", version, generatedOn, publishers, isDataset, activities, bytes };
  }

  /** Reports a file that lists no activity at all. */
  reportEmptiness(): void {
    if (this.sawActivity) return;
    const message = "The file lists no activity; it should hold at least one “iati-activity”.";
    this.report("NO_ACTIVITIES", { line: 1, activity: null, field: "iati-activities", value: null, message });
  }

  /** The problems found since the last call. */
  takeProblems(): readonly RowProblem[] {
    const { problems } = this;
    this.problems = [];
    return problems;
  }

  private report(code: ProblemCode, problem: Omit<RowProblem, "code">): void {
    this.problems.push({ ...problem, code });
  }

  private refusal(identifier: string): readonly [ProblemCode, string] | null {
    if (identifier === "") return ["IDENTIFIER_MISSING", "The activity has no identifier in iati-identifier"];
    if (identifier.length > LONGEST_IDENTIFIER) {
      return ["IDENTIFIER_TOO_LONG", `The identifier has more than ${LONGEST_IDENTIFIER} characters`];
    }
    const earlier = this.lineOf.get(identifier);
    if (earlier === undefined) return null;
    return [
      "IDENTIFIER_REPEATED",
      `“${identifier}” already stands at line ${earlier}, and only the first counts`,
    ];
  }
}
