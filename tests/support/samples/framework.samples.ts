import { randomUUID } from "node:crypto";
import { addCommitment, addFramework } from "../add-framework.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

interface Whose {
  readonly id: string;
  readonly slug: string;
}

/** A framework that an organisation coordinates and takes part in, with a goal. */
async function frameworkOf({ sql }: SampleWorld, { id }: Whose) {
  const code = `JSF-${randomUUID()}`;
  const framework = await addFramework(sql, {
    code,
    reference: id,
    actors: [id],
    goals: { Rights: ["health"] },
  });
  const goal = framework.goals.Rights ?? "";
  const [actor] = await sql<{ id: string }>("select id from framework_actor where framework_id = $1", [
    framework.id,
  ]);
  return { id: framework.id, code, goal, actor: actor?.id ?? "" };
}

/** What is asked of a framework that an organisation coordinates. */
const ofFramework = (
  query: string,
  input: (framework: Awaited<ReturnType<typeof frameworkOf>>, whose: Whose) => object,
): Sample => ({
  query,
  variables: async (world, whose) => ({ input: input(await frameworkOf(world, whose), whose) }),
  ofOthers: "FORBIDDEN",
});

const linked = async (world: SampleWorld, whose: Whose) => {
  const { code } = await frameworkOf(world, whose);
  return { input: { framework: code, activities: [await world.add.activity({ holder: whose.slug })] } };
};

const someCycle = () =>
  `${1901 + Math.floor(Math.random() * 3000)}-${5000 + Math.floor(Math.random() * 4000)}`;

export const FRAMEWORK_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.framework": { query: '{ framework(code: "none") { code } }', allowed: "NULL" },
  "Query.frameworks": { query: "{ frameworks(first: 1) { totalCount } }" },
  "Query.frameworkCycles": { query: "{ frameworkCycles { code } }" },
  "Query.frameworkTable": { query: '{ frameworkTable(code: "none") { totalCount } }' },
  "Query.frameworkShares": {
    query: '{ frameworkShares(cycle: "1900-1901") { whole { line } } }',
    allowed: "NULL",
  },
  "Query.commitments": { query: "{ commitments(first: 1) { totalCount } }" },
  "Mutation.recordFramework": {
    query: "mutation ($input: FrameworkInput!) { recordFramework(input: $input) { code } }",
    variables: async (world, whose) => {
      await frameworkOf(world, whose);
      return { input: { code: `JSF-${randomUUID()}`, kind: "COUNTRY", cycle: "2022-2026", country: "PH" } };
    },
  },
  "Mutation.changeFramework": ofFramework(
    "mutation ($input: FrameworkChangeInput!) { changeFramework(input: $input) { code } }",
    ({ code }) => ({ code, names: [{ language: "en", text: "Islands" }] }),
  ),
  "Mutation.recordCycle": {
    query: "mutation ($input: CycleInput!) { recordCycle(input: $input) { code } }",
    variables: async () => ({ input: { code: someCycle(), subsidyShareLine: 0.9 } }),
  },
  "Mutation.changeCycle": {
    query: "mutation ($input: CycleInput!) { changeCycle(input: $input) { code } }",
    variables: async (world, whose) => {
      await frameworkOf(world, whose);
      return { input: { code: "2022-2026", confirmedShareMinimum: 0.6 } };
    },
  },
  "Mutation.addGoal": ofFramework(
    "mutation ($input: NewGoalInput!) { addGoal(input: $input) { code } }",
    ({ code }) => ({ framework: code, names: [{ language: "en", text: "Land" }] }),
  ),
  "Mutation.changeGoal": ofFramework(
    "mutation ($input: GoalChangeInput!) { changeGoal(input: $input) { code } }",
    ({ goal }) => ({ id: goal, themes: [] }),
  ),
  "Mutation.orderGoals": ofFramework(
    "mutation ($input: GoalOrderInput!) { orderGoals(input: $input) { code } }",
    ({ code, goal }) => ({ framework: code, goals: [goal] }),
  ),
  "Mutation.removeGoal": {
    query: "mutation ($id: ID!) { removeGoal(id: $id) { code } }",
    variables: async (world, whose) => ({ id: (await frameworkOf(world, whose)).goal }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.addFrameworkActor": ofFramework(
    "mutation ($input: FrameworkActorInput!) { addFrameworkActor(input: $input) { code } }",
    ({ code }) => ({ framework: code, organisation: "11-11-11" }),
  ),
  "Mutation.endFrameworkActor": ofFramework(
    "mutation ($input: ActorEndInput!) { endFrameworkActor(input: $input) { code } }",
    ({ actor }) => ({ id: actor, endsOn: "2025-12-31" }),
  ),
  "Mutation.recordCommitment": ofFramework(
    "mutation ($input: CommitmentInput!) { recordCommitment(input: $input) { state } }",
    ({ code }, { slug }) => ({ framework: code, text: "Plan together", owner: slug, dueOn: "2026-12-31" }),
  ),
  "Mutation.changeCommitment": {
    query: "mutation ($input: CommitmentChangeInput!) { changeCommitment(input: $input) { state } }",
    variables: async (world, whose) => {
      const framework = await frameworkOf(world, whose);
      const id = await addCommitment(world.sql, { framework: framework.id, owner: whose.id });
      return { input: { id, state: "UNDER_WAY" } };
    },
    ofOthers: "FORBIDDEN",
  },
  "Mutation.linkActivities": {
    query: "mutation ($input: ActivityLinksInput!) { linkActivities(input: $input) { changed } }",
    variables: linked,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.unlinkActivities": {
    query: "mutation ($input: ActivityLinksInput!) { unlinkActivities(input: $input) { changed } }",
    variables: linked,
    ofOthers: "FORBIDDEN",
  },
};
