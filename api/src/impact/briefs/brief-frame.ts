import {
  type Block,
  heading,
  type PlainDocument,
  paragraph,
  plain,
  type Text,
} from "../../shared/documents/document.ts";
import type { BriefTools } from "./brief-tools.ts";
import type { BriefSetting } from "./brief-values.ts";

interface Framed {
  readonly kind: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly demonstration: boolean;
  /** Path of its page. */
  readonly path: string;
}

/** Puts around a brief what every brief says: of which day it is, what may be missing, and how it may be used. */
export function framed(
  { kind, title, blocks, demonstration, path }: Framed,
  setting: BriefSetting,
  tools: BriefTools,
): PlainDocument {
  const { frame } = tools.words;
  const asOf = frame.asOf(tools.day(setting.day));
  return {
    title,
    kicker: `Onze · ${setting.umbrella} · ${kind}`,
    language: tools.language,
    publisher: setting.umbrella,
    day: setting.day,
    warning: demonstration || setting.demonstration ? frame.demonstration : null,
    blocks: [...blocks, ...tools.sources.blocks(), ...aboutOf(path, setting, tools)],
    foot: `${setting.umbrella} · ${asOf} ${frame.safety}`,
  };
}

function aboutOf(path: string, { day, url, licence, umbrella }: BriefSetting, tools: BriefTools): Block[] {
  const { frame } = tools.words;
  const told = `${frame.asOf(tools.day(day))} ${frame.safety} ${frame.seenBy} ${frame.noShare}`;
  const terms = licence === null ? frame.noLicence(umbrella) : frame.licence(licence);
  const page = `${url ?? ""}${path}`;
  const [before = "", after = ""] = frame.readAt("\n").split("\n");
  const address: Text = [
    { text: before },
    url === null ? { text: page } : { text: page, url: page },
    { text: after },
  ];
  return [heading(2, frame.about), paragraph(plain(told)), paragraph(plain(terms)), paragraph(address)];
}
