import { SaxesParser } from "saxes";
import { FileRefused } from "./file-refused.ts";
import type { Attributes } from "./reading.ts";
import { type FailurePlace, refusedBytes, refusedXml } from "./xml-failure.ts";

/** Who is told of the tags and texts of a file, in their order. */
export interface TagListener {
  /** @param line where the tag begins, from 1. */
  open(name: string, attributes: Attributes, line: number): void;
  close(): void;
  text(text: string): void;
}

const DEEPEST = 100;

/** No honest text, tag or comment comes near it; beyond, memory would grow with the file. */
const LONGEST_PIECE = 16_000_000;

const BEGINNING = 60;

/** Reads well-formed XML piece by piece in bounded memory, and says in plain words what is wrong with any other. */
export class TagSource {
  private readonly sax = new SaxesParser();
  private readonly listener: TagListener;
  private depth = 0;
  private tags = 0;
  private tagLine = 1;
  private lastTagLine = 1;
  private sinceTag = 0;
  private closing: string | null = null;
  private atEnd = false;
  private beginning = "";

  constructor(listener: TagListener) {
    this.listener = listener;
    this.sax.on("opentagstart", () => this.markTag());
    this.sax.on("opentag", ({ name, attributes }) => this.open(name, attributes));
    this.sax.on("closetag", ({ name }) => this.close(name));
    this.sax.on("text", (text) => listener.text(text));
    this.sax.on("cdata", (text) => listener.text(text));
    this.sax.on("doctype", refuseEntities);
    this.sax.on("error", (error) => {
      throw refusedXml(error.message, this.place(error.message));
    });
  }

  /** @throws {FileRefused} at the first place that is no XML, declares entities, or is too deep or long to read. */
  write(text: string): void {
    if (this.beginning.length < BEGINNING) this.beginning += text.slice(0, BEGINNING);
    const tagsBefore = this.tags;
    this.sax.write(text);
    this.sinceTag = this.tags === tagsBefore ? this.sinceTag + text.length : 0;
    if (this.sinceTag > LONGEST_PIECE) throw this.refusedPiece();
  }

  /** @throws {FileRefused} if the file stops too early. */
  end(): void {
    this.atEnd = true;
    this.sax.close();
  }

  /** The refusal of bytes that follow what was written so far and do not fit the encoding. */
  refusedBytes(encoding: string): FileRefused {
    return refusedBytes(encoding, this.place(""));
  }

  /** The parser has read one character beyond the name; where that was a line break, the tag began a line earlier. */
  private markTag(): void {
    this.tagLine = this.sax.column === 0 ? this.sax.line - 1 : this.sax.line;
    this.tags++;
  }

  private open(name: string, attributes: Attributes): void {
    this.depth++;
    this.lastTagLine = this.sax.line;
    if (this.depth > DEEPEST) {
      const message = `Line ${this.tagLine} opens an element inside ${DEEPEST} others; IATI files nest fewer than ten.`;
      throw new FileRefused("TOO_COMPLEX", message);
    }
    this.listener.open(name, attributes, this.tagLine);
  }

  private close(name: string): void {
    this.depth--;
    this.tags++;
    this.lastTagLine = this.sax.line;
    this.closing = name;
    this.listener.close();
  }

  private place(report: string): FailurePlace {
    const { atEnd, lastTagLine, beginning } = this;
    return {
      line: this.sax.line,
      lastTagLine,
      element: atEnd ? (/unclosed tag: (\S+)/.exec(report)?.[1] ?? null) : this.closing,
      sawElement: this.tags > 0,
      atEnd,
      unfinishedReference: unfinishedReference(this.sax),
      beginning,
    };
  }

  private refusedPiece(): FileRefused {
    const place = this.place("");
    if (/[\s<]/.test(place.unfinishedReference)) return refusedXml("", place);
    const size = LONGEST_PIECE / 1_000_000;
    const message = `After line ${place.lastTagLine} more than ${size} million characters follow without a tag; that is no IATI file.`;
    return new FileRefused("TOO_COMPLEX", message);
  }
}

/** The parser keeps the characters since an “&” to itself; they tell a bare ampersand from a file cut short. */
function unfinishedReference(sax: SaxesParser): string {
  return String(Reflect.get(sax, "entity") ?? "");
}

function refuseEntities(doctype: string): void {
  if (!/<!ENTITY/i.test(doctype)) return;
  const message =
    "The file declares entities of its own (“<!ENTITY”), which can make a reader fetch other files or run out of memory; remove the “<!DOCTYPE …>” part.";
  throw new FileRefused("ENTITY_DECLARATIONS", message);
}
