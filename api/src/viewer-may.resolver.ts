import { NeedSource } from "@onze/schema";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { ViewerMay } from "./accounts/me.resolver.ts";
import { mayEver, peers, reachOf } from "./accounts/policy.ts";
import { confirmThemes } from "./activities/activity.policy.ts";
import { takeSnapshots } from "./complementarity/coverage.policy.ts";
import { writeStrategy } from "./complementarity/networks/network.policy.ts";
import { announceIntentions, keepScenarios } from "./complementarity/what-if/what-if.policy.ts";
import type { Context } from "./context.ts";
import { keepBodies } from "./decisions/governance/governance.policy.ts";
import { readParticipation } from "./decisions/participation/score.policy.ts";
import { propose } from "./decisions/proposals/proposal.policy.ts";
import { answerFor, leadDecisions } from "./decisions/register/decision.policy.ts";
import { leadSessions } from "./decisions/sessions/session.policy.ts";
import { recordFrameworks } from "./frameworks/framework.policy.ts";
import { keepDemands, keepOutcomes } from "./impact/impact.policy.ts";
import { importFiles } from "./imports/import.policy.ts";
import { keepNeeds, stateNeedsOf } from "./needs/need.policy.ts";
import { readHistory } from "./organisations/organisation.policy.ts";
import { readingOwnRecord, reviewingVisibility } from "./visibility/visibility.policy.ts";
import { leaderOf, readSafeSpaces } from "./voice/safe-space/safe-space.policy.ts";
import { talkOfTerms } from "./voice/terms/term.policy.ts";
import { isIndependent, keepQuestionnaires, operateRounds, reportBack } from "./voice/voice.policy.ts";

/** What the viewer may do in modules that accounts know nothing of. */
@Resolver(() => ViewerMay)
export class ViewerMayElsewhereResolver {
  @FieldResolver(() => Boolean)
  readHistory(@Ctx() { viewer }: Context) {
    return mayEver(readHistory, viewer);
  }

  @FieldResolver(() => Boolean)
  importFiles(@Ctx() { viewer }: Context) {
    return mayEver(importFiles, viewer);
  }

  @FieldResolver(() => Boolean)
  confirmThemes(@Ctx() { viewer }: Context) {
    return mayEver(confirmThemes, viewer);
  }

  @FieldResolver(() => Boolean)
  takeSnapshots(@Ctx() { viewer }: Context) {
    return mayEver(takeSnapshots, viewer);
  }

  @FieldResolver(() => Boolean)
  recordFrameworks(@Ctx() { viewer }: Context) {
    return mayEver(recordFrameworks, viewer);
  }

  @FieldResolver(() => Boolean)
  reviewVisibility(@Ctx() { viewer }: Context) {
    return mayEver(reviewingVisibility, viewer);
  }

  @FieldResolver(() => Boolean)
  writeNetworkStrategy(@Ctx() { viewer }: Context) {
    return mayEver(writeStrategy, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Open decisions and lead them." })
  leadDecisions(@Ctx() { viewer }: Context) {
    return mayEver(leadDecisions, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Answer for an organisation for which something may wait." })
  answerForDecisions(@Ctx() { viewer }: Context) {
    return mayEver(answerFor, viewer);
  }

  @FieldResolver(() => [NeedSource], { description: "What needs may rest on that they state." })
  stateNeeds(@Ctx() { viewer }: Context) {
    return Object.values(NeedSource).filter((source) => mayEver(stateNeedsOf(source), viewer));
  }

  @FieldResolver(() => Boolean, {
    description: "Keep indicators and need weights, and write down what others need.",
  })
  keepNeeds(@Ctx() { viewer }: Context) {
    return mayEver(keepNeeds, viewer);
  }

  @FieldResolver(() => Boolean, {
    description: "Read what is for members and the secretariat: overlaps, what-if, pairs, commitments.",
  })
  readAmongPeers(@Ctx() { viewer }: Context) {
    return mayEver(peers, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Prepare and lead sessions about participation." })
  leadSessions(@Ctx() { viewer }: Context) {
    return mayEver(leadSessions, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Lead safe-space sessions." })
  leadSafeSpaces(@Ctx() { viewer }: Context) {
    return leaderOf(viewer) !== null;
  }

  @FieldResolver(() => Boolean, {
    description: "Read what came of safe-space sessions, or what one’s organisation does after one.",
  })
  readSafeSpaces(@Ctx() { viewer }: Context) {
    return mayEver(readSafeSpaces, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Propose words, and say what one thinks of others." })
  talkOfTerms(@Ctx() { viewer }: Context) {
    return mayEver(talkOfTerms, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Read how far partners took part in decisions." })
  readParticipation(@Ctx() { viewer }: Context) {
    return mayEver(readParticipation, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Write down what others proposed elsewhere." })
  recordProposals(@Ctx() { viewer }: Context) {
    return reachOf(propose, viewer) === "ALL";
  }

  @FieldResolver(() => Boolean, {
    description: "Read what is recorded about an organisation that one speaks for.",
  })
  readOwnRecord(@Ctx() { viewer }: Context) {
    return mayEver(readingOwnRecord, viewer);
  }

  @FieldResolver(() => Boolean)
  keepScenarios(@Ctx() { viewer }: Context) {
    return mayEver(keepScenarios, viewer);
  }

  @FieldResolver(() => Boolean)
  announceIntentions(@Ctx() { viewer }: Context) {
    return mayEver(announceIntentions, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Keep bodies, their seats and who holds them." })
  keepBodies(@Ctx() { viewer }: Context) {
    return mayEver(keepBodies, viewer);
  }

  @FieldResolver(() => Boolean, {
    description: "Write down what is asked of policy, and keep what one’s own organisation asks.",
  })
  keepDemands(@Ctx() { viewer }: Context) {
    return mayEver(keepDemands, viewer);
  }

  @FieldResolver(() => Boolean, {
    description: "Write changes down, and keep those that one’s own organisation wrote down.",
  })
  keepOutcomes(@Ctx() { viewer }: Context) {
    return mayEver(keepOutcomes, viewer);
  }

  @FieldResolver(() => Boolean)
  keepQuestionnaires(@Ctx() { viewer }: Context) {
    return mayEver(keepQuestionnaires, viewer);
  }

  @FieldResolver(() => Boolean, { description: "Run anonymous rounds: who has no other role." })
  operateRounds(@Ctx() { viewer }: Context) {
    return mayEver(operateRounds, viewer) && isIndependent(viewer);
  }

  @FieldResolver(() => Boolean, { description: "Tell those who were asked what will change." })
  reportBack(@Ctx() { viewer }: Context) {
    return mayEver(reportBack, viewer);
  }
}
