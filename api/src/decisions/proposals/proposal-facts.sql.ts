/** SQL of the JSON of what `ProposalFacts` holds of a proposal. */
export const proposalFacts = (p: string): string => `(select json_build_object('status', ${p}.status,
    'authorId', ${p}.author_id, 'ledById', led.led_by_id, 'submittedOn', ${p}.submitted_on, 'withdrawnOn', ${p}.withdrawn_on,
    'answerWithinDays', led.answer_within_days, 'contestWithinDays', led.contest_within_days,
    'answers', (select coalesce(json_agg(json_build_object('answeredOn', a.answered_on, 'contestedOn', a.contested_on) order by a.number), '[]')
      from proposal_answer a where a.proposal_id = ${p}.id))
  from decision led where led.id = ${p}.decision_id)`;

/** SQL of the day since which an answer to a proposal is waited for, as `waitsSince` says it. */
export const waitsSinceSql = (p: string): string =>
  `case when ${p}.status in ('SUBMITTED', 'UNDER_REVIEW') then ${p}.submitted_on
    else (select a.contested_on from proposal_answer a where a.proposal_id = ${p}.id order by a.number desc limit 1) end`;

/** SQL that holds where an answer is waited for longer than was agreed, by the placeholder of a day. */
export const waitsTooLong = (p: string, day: string): string =>
  `coalesce(${waitsSinceSql(p)} + (select late.answer_within_days from decision late where late.id = ${p}.decision_id) < ${day}::date, false)`;
