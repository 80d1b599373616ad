import { type StageOn, type StageStep, stagePath } from "../measures/stage-path.ts";

/** An event with those around it; null where it is the first, or the last. */
export interface EventBetween {
  readonly before: StageOn | null;
  readonly event: StageOn;
  readonly after: StageOn | null;
}

/** The step of a path that an event is; what comes of it is measured as for the whole path. */
export function stepBetween({ before, event, after }: EventBetween, today: string): StageStep {
  const path = stagePath(
    [before, event, after].filter((each) => each !== null),
    today,
  );
  const step = path[before === null ? 0 : 1];
  if (!step) throw new Error(`a stage of ${event.happenedOn} is to come`);
  return step;
}
