import { expect, test } from "vitest";
import { judgeOrganisationRef, organisationIdentifier, refSurroundings } from "./organisation-identifier.ts";

const surroundings = refSurroundings("BE-BCE_KBO-0421210424", [
  "BE-BCE_KBO-0421210424-PROG_CD\u00a0",
  "GB-CHC-1-PROG",
  "XM-DAC-2-10-1240",
]);
const read = (ref: string | null) => organisationIdentifier(ref, surroundings);

test.each([
  { why: "the activity's own, with a hard space", ref: "BE-BCE_KBO-0421210424-PROG_CD\u00a0" },
  { why: "an activity that stands around it", ref: "gb-chc-1-prog" },
  { why: "the reporting organisation's with more behind it", ref: "BE-BCE_KBO-0421210424-KOEPEL2017_SD2" },
  { why: "the reporting organisation's with a slip and more behind it", ref: "BE-BCE_KBO-0421210424_SD2" },
])("an activity's identifier is no organisation's: $why", ({ ref }) => {
  expect(judgeOrganisationRef(ref, surroundings)).toEqual({ identifier: null, reason: "ACTIVITY" });
});

test.each([
  "No Identifier",
  "Not available",
  "Excluded",
  "GB",
  "UKP0505",
  "41AAA",
  "22000",
  "41300",
  "52000",
  "61001",
  "XM-DAC-52000",
  "XM-DAC-2-10-1089",
  "BE-BCE_KBO-04212",
  "BE-BCE_KBO-0479817230-PROG",
  "BE-BCE_KBO-9479817230",
  "AETA",
])("what has not the form of an organisation's identifier is none: %s", (ref) => {
  expect(judgeOrganisationRef(ref, surroundings)).toEqual({ identifier: null, reason: "NOT_AN_IDENTIFIER" });
});

test.each([null, "", " \u00a0"])("no ref is no identifier: %j", (ref) => {
  expect(judgeOrganisationRef(ref, surroundings)).toEqual({ identifier: null, reason: "ABSENT" });
});

test.each([
  ["BE-BCE_KBO-BE-BCE_KBO-0479817230", "BE-BCE_KBO-0479817230"],
  ["BE-BCE_KB0-0421408778", "BE-BCE_KBO-0421408778"],
  ["BE-BCEKB0-0537407021", "BE-BCE_KBO-0537407021"],
  ["BE-BCE_KBO-0665.649.335", "BE-BCE_KBO-0665649335"],
  ["be-bce-kbo-421210424", "BE-BCE_KBO-0421210424"],
])("a known slip is mended: %s", (ref, identifier) => {
  expect(judgeOrganisationRef(ref, surroundings)).toEqual({ identifier, isMended: true });
});

test.each([
  ["BE-BCE_KBO-0421210424", "BE-BCE_KBO-0421210424"],
  ["BE-BCE_KBO-0479817230 ", "BE-BCE_KBO-0479817230"],
  ["\u00a0BE-BCE_KBO-0479817230\u00a0", "BE-BCE_KBO-0479817230"],
  ["xm-dac-2-10", "XM-DAC-2-10"],
  ["XM-DAC-7", "XM-DAC-7"],
  ["41119", "XM-DAC-41119"],
  ["XM-DAC-41127", "XM-DAC-41127"],
  ["21045", "XM-DAC-21045"],
  ["NL-1", "NL-1"],
  ["SE-0", "SE-0"],
  ["GB-GOV-1", "GB-GOV-1"],
  ["GB-CHC-000391", "GB-CHC-000391"],
  ["GB-SC-SC030289", "GB-SC-SC030289"],
  ["ES-CIF-G-8236803", "ES-CIF-G-8236803"],
  ["XI-IATI-EC_DEVCO", "XI-IATI-EC_DEVCO"],
  ["CA_ON-ONT-12", "CA_ON-ONT-12"],
  ["FR-SIRET-77566669600015", "FR-SIRET-77566669600015"],
  ["BE-GTCF-630789842", "BE-GTCF-630789842"],
])("an organisation's identifier is read in its normal form: %s", (ref, identifier) => {
  expect(read(ref)).toBe(identifier);
});

test("the reporting organisation's own ref stays its own, even where the file gives it for an activity", () => {
  expect(organisationIdentifier("GB-CHC-1", refSurroundings("GB-CHC-1", ["GB-CHC-1"]))).toBe("GB-CHC-1");
});
