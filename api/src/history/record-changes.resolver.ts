import { Activity, Organisation, Partnership } from "@onze/schema";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs, pageOf, type ReadPage, toConnection } from "../shared/page.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import { type Change, ChangeConnection } from "./change.types.ts";

/** A record whose changes were read with it. */
type ReadRecord = Readonly<Record<string, ReadPage<Change>>>;

@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    description: "Who changed what concerns it, the newest first.",
    complexity: RECORD_COST,
  })
  changes(@Root() record: ReadRecord, @Args(() => PageArgs) page: PageArgs) {
    return connectionOf(record, page);
  }
}

@Resolver(() => Activity)
export class ActivityChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    description: "Who changed it, its themes or who may see it, the newest first.",
    complexity: RECORD_COST,
  })
  changes(@Root() record: ReadRecord, @Args(() => PageArgs) page: PageArgs) {
    return connectionOf(record, page);
  }
}

@Resolver(() => Partnership)
export class PartnershipChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    description: "Who changed it or who may see it, the newest first.",
    complexity: RECORD_COST,
  })
  changes(@Root() record: ReadRecord, @Args(() => PageArgs) page: PageArgs) {
    return connectionOf(record, page);
  }
}

const connectionOf = (record: ReadRecord, { first, after }: PageArgs) =>
  toConnection(pageOf(record, "changes", { first, after }));
