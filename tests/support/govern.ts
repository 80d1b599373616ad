import type { Viewer } from "@onze/api";
import type { TestApp } from "./start-app.ts";
import { STAFF } from "./viewers.ts";

/** What the secretariat writes of bodies and their seats; each answers what is told then, or why it was refused. */
export function governing(app: TestApp) {
  async function say(mutation: string, input: object, viewer: Viewer = STAFF) {
    const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(mutation, { input });
    return errors?.[0] ? `${errors[0].extensions.code}: ${errors[0].message}` : Object.values(data ?? {})[0];
  }

  const SEATED = "seating { held vacancies { number } } rules { constituency seats startsOn endsOn }";
  const setRule = (input: object, viewer?: Viewer) =>
    say(
      `mutation ($input: SeatRuleInput!) { setSeatRule(input: $input) { ${SEATED} } }`,
      {
        ...{ body: "board", constituency: "PARTNER", seats: 2, document: "Statutes, art. 12" },
        startsOn: "2026-01-01",
        ...input,
      },
      viewer,
    );
  const fill = (input: object, viewer?: Viewer) =>
    say(
      `mutation ($input: SeatInput!) { seatHolder(input: $input) { seating { held seats { number organisation { slug } } } } }`,
      {
        ...{ body: "board", constituency: "PARTNER", number: 1, isVoting: true, mandateBasis: "ELECTED" },
        startsOn: "2026-01-01",
        ...input,
      },
      viewer,
    );
  const choose = (input: object) =>
    say(
      `mutation ($input: ReferenceInput!) { chooseReference(input: $input) { references { constituency share startsOn endsOn } } }`,
      {
        ...{ body: "board", shares: [{ constituency: "PARTNER", share: 0.5 }], decidedBy: "Assembly" },
        ...{ decidedOn: "2026-01-01", reason: "A choice", startsOn: "2026-01-01" },
        ...input,
      },
    );
  const meet = (input: object) =>
    say(
      `mutation ($input: MeetingInput!) { addMeeting(input: $input) { meetings { nodes { heldOn countingAgreed } } voice(year: 2026) { interventions } } }`,
      { body: "board", heldOn: "2026-05-01", ...input },
    );

  async function endSeat(id: string | undefined, endsOn: string) {
    const { data, errors } = await app.askAs(STAFF)(
      "mutation ($id: ID!, $endsOn: LocalDate!) { endSeat(id: $id, endsOn: $endsOn) { seatHistory { nodes { endsOn } } } }",
      { id, endsOn },
    );
    return errors?.[0]?.message ?? data?.endSeat;
  }

  async function remove(
    mutation: "removeSeat" | "removeMeeting" | "removeFromMeetingAgenda",
    id: string | undefined,
    viewer: Viewer = STAFF,
  ) {
    const document = `mutation ($id: ID!) { ${mutation}(id: $id) { slug } }`;
    const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(document, { id });
    return errors?.[0]?.message ?? data?.[mutation];
  }
  return { say, setRule, fill, choose, meet, endSeat, remove };
}
