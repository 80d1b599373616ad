import { anyone, type Policy, type PolicyTable, peers, SECRETARIAT } from "../../accounts/policy.ts";

/** Writing down which bodies there are, how many seats they have and who holds them. */
export const keepBodies: Policy = { title: "keep bodies and their seats", roles: SECRETARIAT };

export const governancePolicies: PolicyTable = {
  "Query.bodies": anyone,
  "Query.body": anyone,
  "Mutation.addMeeting": keepBodies,
  "Mutation.chooseReference": keepBodies,
  "Mutation.editBody": keepBodies,
  "Mutation.endBody": keepBodies,
  "Mutation.endSeat": keepBodies,
  "Mutation.openBody": keepBodies,
  "Mutation.removeMeeting": keepBodies,
  "Mutation.removeSeat": keepBodies,
  "Mutation.seatHolder": keepBodies,
  "Mutation.setSeatRule": keepBodies,
  "AssemblySeats.*": anyone,
  "Body.*": anyone,
  "Body.voice": peers,
  "BodyConnection.*": anyone,
  "BodyEdge.*": anyone,
  "BodyMeeting.*": anyone,
  "BodyMeetingConnection.*": anyone,
  "BodyMeetingEdge.*": anyone,
  "BodyVoice.*": peers,
  "ConstituencySeats.*": anyone,
  "ConstituencyVoice.*": peers,
  "Continent.*": anyone,
  "ContinentSeats.*": anyone,
  "Seat.*": anyone,
  "SeatConnection.*": anyone,
  "SeatEdge.*": anyone,
  "SeatReference.*": anyone,
  "SeatRule.*": anyone,
  "Seating.*": anyone,
  "VacantSeat.*": anyone,
};
