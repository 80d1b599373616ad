import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { readDataVersion } from "../shared/data-version.ts";

@ObjectType({ description: "What this installation is; a dashboard asks it once." })
export class Installation {
  @Field(() => String, { description: "Name of the umbrella's secretariat." })
  umbrellaName!: string;

  @Field(() => Boolean, { description: "True while any record is there to demonstrate." })
  demonstration!: boolean;
}

@Resolver(() => Installation)
export class InstallationResolver {
  @Query(() => Installation, { description: "This installation." })
  async installation(@Ctx() { database }: Context) {
    const [record] = await database.rows<Installation>(
      `select coalesce((select o.name from organisation o join organisation_role r on r.organisation_id = o.id
          where r.role = 'SECRETARIAT' order by r.starts_on nulls first limit 1), '') as "umbrellaName",
        exists (select from source where demonstration) as demonstration`,
    );
    return record;
  }

  @FieldResolver(() => String, { description: "Changes with every writing transaction; sent as ETag." })
  dataVersion(@Ctx() { database }: Context) {
    return readDataVersion(database);
  }
}
