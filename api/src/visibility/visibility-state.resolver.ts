import {
  Activity,
  Organisation,
  SettingOrigin,
  Visibility,
  VisibilityField,
  VisibilitySetting,
} from "@onze/schema";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import { maySetConfidential, speakerOf, type VisibilitySubject } from "./visibility.policy.ts";

@ObjectType({ description: "The class of one field, where it is stricter than that of its record." })
class FieldVisibility {
  @Field(() => VisibilityField)
  field!: VisibilityField;

  @Field(() => Visibility)
  visibility!: Visibility;
}

@ObjectType({
  description:
    "Where a hidden organisation is still named, for more people than see its record; as far as the viewer sees it.",
})
class StillNamed {
  @Field(() => [Organisation], {
    description:
      "Others that have its name or are suggested to be it, the first 20; each is hidden on its own.",
  })
  organisations!: Organisation[];

  @Field(() => Int, {
    nullable: true,
    description: "All such others; null where none are looked for, as of a name that its source withholds.",
  })
  organisationCount!: number | null;

  @Field(() => [Activity], {
    complexity: RECORD_COST,
    description:
      "Activities whose title or description holds its name, the first 20; their holders write them.",
  })
  activities!: Activity[];

  @Field(() => Int, {
    nullable: true,
    complexity: RECORD_COST,
    description:
      "All such activities; null where none are looked for, as of a name under four signs or one that its source withholds.",
  })
  activityCount!: number | null;
}

@ObjectType({ description: "Who may see a record, and who said so." })
export class VisibilityState {
  @Field(() => Visibility, { description: "In force: the strictest of all settings of record and name." })
  record!: Visibility;

  @Field(() => [FieldVisibility], { description: "Of an organisation; empty of what has no fields to hide." })
  fields!: FieldVisibility[];

  @Field(() => [VisibilitySetting], {
    description: "As far as the viewer may know them; members do not see what other members set.",
  })
  settings!: VisibilitySetting[];

  @Field(() => StillNamed, {
    nullable: true,
    description: "Null of what is no organisation, or not hidden.",
  })
  stillNamed!: StillNamed | null;
}

const fieldsOf = ({ kind }: VisibilitySubject): readonly VisibilityField[] =>
  kind === "organisation" ? Object.values(VisibilityField) : [];

@Resolver(() => VisibilityState)
export class VisibilityStateResolver {
  @FieldResolver(() => SettingOrigin, {
    nullable: true,
    description: "On whose behalf the viewer sets it; null when they may not.",
  })
  side(@Root() { side }: { side: VisibilitySubject }, @Ctx() { viewer }: Context) {
    return speakerOf(viewer, side)?.origin ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may make the record CONFIDENTIAL: only those may who see it afterwards.",
  })
  maySetConfidential(
    @Root() { maySetConfidential: subject }: { maySetConfidential: VisibilitySubject },
    @Ctx() { viewer }: Context,
  ) {
    return maySetConfidential(viewer, subject, null);
  }

  @FieldResolver(() => [VisibilityField], {
    description: "Fields that the viewer may make CONFIDENTIAL; what has no fields to hide has none.",
  })
  confidentialFields(
    @Root() { confidentialFields: subject }: { confidentialFields: VisibilitySubject },
    @Ctx() { viewer }: Context,
  ) {
    return fieldsOf(subject).filter((field) => maySetConfidential(viewer, subject, field));
  }
}

@Resolver(() => Organisation)
export class OrganisationVisibilityResolver {
  @FieldResolver(() => VisibilityState, {
    nullable: true,
    description: "Null unless the viewer may set it, or audits.",
  })
  visibility(@Root() organisation: { visibility: VisibilityState | null }) {
    return organisation.visibility;
  }
}
