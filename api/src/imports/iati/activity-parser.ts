import { ACTIVITY } from "./activity-elements.ts";
import type { ActivityRow, RowProblem } from "./activity-row.ts";
import { type ElementRule, structure } from "./element-rule.ts";
import { languageCode } from "./field-text.ts";
import { FileFacts } from "./file-facts.ts";
import { FileRefused } from "./file-refused.ts";
import { type Attributes, Reading } from "./reading.ts";
import { checkWrapper, localName, notIati } from "./root-element.ts";
import type { TagListener } from "./tag-source.ts";

const LIST = structure({ children: { "iati-activity": ACTIVITY } });

/** Longer than any text we keep; what follows in the same element is not gathered. */
const LONGEST_TEXT = 1_000_000;

/** In bytes; the largest in the files that we know has 70 kB. */
const LARGEST_ACTIVITY = 64 * 1024 * 1024;

/** Follows the tags of a file by one rule per element, and keeps the rows and problems that are complete. */
export class ActivityParser implements TagListener {
  readonly file = new FileFacts();
  private rows: ActivityRow[] = [];
  private problems: RowProblem[] = [];
  private readonly reading = new Reading();
  /** The rule of the innermost open element; `null` outside every list of activities. */
  private rule: ElementRule | null = null;
  private readonly outerRules: (ElementRule | null)[] = [];
  private rootName: string | null = null;
  /** The namespace prefix that the file writes before IATI's own elements, with its colon. */
  private prefix = "";
  private foundList = false;
  private activityIsOpen = false;
  private anActivityEnded = false;
  /** Bytes of the file when the last activity ended. */
  private bytesAtEnd = 0;
  private keptText = "";
  private skippedDepth = 0;

  open(name: string, attributes: Attributes, line: number): void {
    if (this.skippedDepth > 0) {
      this.skippedDepth++;
      return;
    }
    this.reading.line = line;
    const outer = this.rule;
    const rule = outer === null ? this.enter(name, attributes, line) : this.childRule(outer, name);
    if (rule === undefined) {
      this.skippedDepth = 1;
      return;
    }
    this.outerRules.push(outer);
    this.rule = rule;
    this.keptText = "";
    rule?.open?.(this.reading, attributes);
    if (rule !== ACTIVITY) return;
    this.activityIsOpen = true;
    this.file.noteVersion(attributes, line);
  }

  close(): void {
    if (this.skippedDepth > 0) {
      this.skippedDepth--;
      return;
    }
    const rule = this.rule;
    this.rule = this.outerRules.pop() ?? null;
    rule?.close?.(this.reading, this.keptText);
    this.keptText = "";
    if (rule === ACTIVITY) this.endActivity();
  }

  text(text: string): void {
    if (this.skippedDepth > 0 || !this.rule?.keepsText || this.keptText.length > LONGEST_TEXT) return;
    this.keptText += text;
  }

  /** @throws {FileRefused} if the file held no list of activities. */
  end(): void {
    if (!this.foundList) throw notIati(this.rootName ?? "");
    this.file.reportEmptiness();
  }

  /**
   * Bounds what one activity may take in memory.
   *
   * @param bytes of the file read so far.
   * @throws {FileRefused} if an activity goes on for more than 64 MB.
   */
  boundActivity(bytes: number): void {
    if (!this.activityIsOpen || this.anActivityEnded) this.bytesAtEnd = bytes;
    this.anActivityEnded = false;
    if (bytes - this.bytesAtEnd <= LARGEST_ACTIVITY) return;
    const message = `The activity at line ${this.reading.activity.line} is longer than 64 MB, too long to be read.`;
    throw new FileRefused("TOO_COMPLEX", message);
  }

  /** The rows and problems completed since the last call. */
  takeCompleted(): { readonly rows: readonly ActivityRow[]; readonly problems: readonly RowProblem[] } {
    const { rows, problems } = this;
    this.rows = [];
    this.problems = [];
    return { rows, problems: problems.concat(this.file.takeProblems()) };
  }

  private childRule(outer: ElementRule, name: string): ElementRule | undefined {
    const rule = outer.children.get(name);
    if (rule !== undefined || this.prefix === "" || !name.startsWith(this.prefix)) return rule;
    return outer.children.get(name.slice(this.prefix.length));
  }

  /** Outside every list: the list itself, a lone activity, or what a data service puts around them. */
  private enter(name: string, attributes: Attributes, line: number): ElementRule | null {
    const isRoot = this.rootName === null;
    this.rootName ??= name;
    const local = localName(name);
    if (local !== "iati-activities" && local !== "iati-activity") {
      checkWrapper(name, { isRoot });
      return null;
    }
    this.foundList = true;
    this.prefix = name.slice(0, -local.length);
    if (local === "iati-activity") return ACTIVITY;
    this.file.isDataset = isRoot;
    this.file.noteHead(attributes, line);
    this.reading.fileLanguage = languageCode(attributes["xml:lang"]);
    return LIST;
  }

  private endActivity(): void {
    const { activity } = this.reading;
    this.activityIsOpen = false;
    this.anActivityEnded = true;
    this.file.notePublisher(activity.reporter);
    if (!this.file.accepts(activity)) return;
    this.rows.push(activity.toRow());
    for (const problem of activity.problems)
      this.problems.push({ ...problem, activity: activity.identifier });
  }
}
