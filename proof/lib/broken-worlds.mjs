// What can be wrong about a secret, each as somebody could write it in good faith, the secret in whose worlds it shows and the question that shows it: the rest need not
// be asked again to see that it is caught.
const cases = 'peer-review/case.queries.js';
export const wrongs = {
  /** The table of people tells the state of everybody's review, not only to those who run the case. */
  'shows-who-has-sent': {
    secret: 'draft begun or sent',
    shows: 'Query.reviewCase',
    changes: [[cases, 'const known = row.runs ? writers : [];', 'const known = writers;']],
  },
  'shows-who-asks-for-time': {
    secret: 'more time asked for',
    shows: 'Query.reviewCase',
    changes: [[cases, "'asksForTime', o.run and exists", "'asksForTime', exists"]],
  },
  /** The timeline forgets for whom a line was written. */
  'timeline-for-everybody': {
    secret: 'declined or not answered',
    shows: 'Query.reviewCase',
    changes: [[cases, "${entryPolicy.visible('e')}", 'true']],
  },
  /** Whoever leads the panel reads of emergency access although somebody facilitates. */
  'emergency-for-the-lead': {
    secret: 'read in an emergency or not',
    shows: 'Query.reviewCase',
    changes: [['peer-review/emergency.queries.js', "e.state <> 'WITHDRAWN' and ${emergencyPolicy.visible('e')}", "e.state <> 'WITHDRAWN'"]],
  },
  'conflicts-for-everybody': {
    secret: 'conflict declared or none',
    shows: 'Query.reviewCase',
    changes: [[cases, "${conflictPolicy.visible('k')}", 'true']],
  },
  'invitations-for-everybody': {
    secret: 'whom an invitation went to',
    shows: 'Query.reviewCase',
    changes: [[cases, "${assignmentPolicy.visible('a')}), '[]'::json) people", "true), '[]'::json) people"]],
  },
  /** Peers read each other as soon as they have sent, not once the independent phase has ended. */
  'peers-read-too-early': {
    secret: 'score that was sent',
    shows: 'Query.caseReviews',
    changes: [
      [
        'peer-review/review.policy.js',
        '(${sqlPart(`${t}."caseId"`, \'DISCLOSED_PEER\')} and ${t}."disclosedAt" is not null)))',
        "${sqlPart(`${t}.\"caseId\"`, 'LEAD_PEER', 'PEER')}))",
      ],
    ],
  },
  'names-who-dissents': {
    secret: 'who dissents without a name',
    shows: 'Query.caseReport',
    changes: [['peer-review/report.queries.js', 'name: s.named ? s.name : null', 'name: s.name']],
  },
  'shows-a-closed-field': {
    secret: 'country that only organisers see',
    shows: 'Query.people',
    changes: [['identity/people.queries.js', 'case when ${open(\'country\')} then p."countryCode" end "countryCode"', 'p."countryCode"']],
  },
  /** The field itself stays closed; only the filter finds by it. */
  'finds-by-a-closed-field': {
    secret: 'country that only organisers see',
    shows: 'Query.people',
    changes: [['identity/people.queries.js', '(${open(\'country\')} and p."countryCode" = :country)', 'p."countryCode" = :country']],
  },
  /** A number of members that grows with every application. */
  'counts-applicants': {
    secret: 'applied or not',
    shows: 'Query.communities',
    changes: [
      [
        'communities/community-head.service.js',
        'where m."communityId" = ${c}.id and m.state = \'ACTIVE\') end`',
        "where m.\"communityId\" = ${c}.id and m.state in ('ACTIVE','APPLIED')) end`",
      ],
    ],
  },
  /** A file says of which state of the reviews it is, so that one may tell an old one; no page does. */
  'file-tells-that-reviews-moved': {
    secret: 'draft begun or sent',
    shows: 'GET /files/reviews/…/case.json',
    changes: [
      [
        'peer-review/file.queries.js',
        'case: c?.version ?? null,',
        `case: c?.version ?? null, reviews: (await ctx.db.query('select sum(version)::int n from review where "caseId" = $1', [caseId]))[0].n,`,
      ],
    ],
  },
  /** A consent ends, and what stood on it stays. */
  'keeps-what-was-taken-back': {
    secret: 'story whose word was taken back',
    changes: [
      ['stories/consent.service.js', "if (!storyMachine.can(row.state, 'end')", "if (row.kind || !storyMachine.can(row.state, 'end')"],
    ],
  },
  /** The shelf shows what is only being written. */
  'shows-stories-being-written': {
    secret: 'story that is being written',
    changes: [
      [
        'stories/story.queries.js',
        "${storyPolicy.visible('s')} and case when :work::boolean then ${worksOn('s')} else",
        'case when :work::boolean then true else',
      ],
    ],
  },
  /** The page of a scheme says that somebody writes its next version. */
  'tells-of-the-next-version': {
    secret: 'next version of a scheme',
    shows: 'Query.scheme',
    changes: [['schemes/scheme.queries.js', "where d.id = s.id and ${schemeDraftPolicy.visible('d')})", 'where d.id = s.id)']],
  },
  /** The host's word on its dossier goes to everybody in the timeline, also to peers who may not read the dossier yet. */
  'tells-of-a-closed-dossier': {
    secret: 'dossier corrected or not',
    shows: 'Query.reviewCase',
    changes: [['peer-review/dossier.service.js', "isOpen(row.state) ? 'ALL' : 'HOST'", "'ALL'"]],
  },
  'observers-read-the-summary': {
    secret: 'dossier corrected while somebody observes',
    shows: 'Query.reviewCase',
    changes: [[cases, "casePolicy.can(ctx, 'readSummary', as) ? {} : { summary: '', guidingQuestions: [], mirror: null }", '{}']],
  },
  /** What was made of a remark is there to be read while others are still without an answer. */
  'answers-before-all-is-answered': {
    secret: 'what was made of a remark before all is answered',
    shows: 'Query.consultation',
    changes: [['uptake/consultation.queries.js', "(select r.state = 'ANSWERED' or", "(select r.state <> '' or"]],
  },
  /** A round about a draft is listed for whoever has an account. */
  'lists-rounds-for-everybody': {
    secret: 'round about a draft',
    shows: 'Query.consultation',
    changes: [
      [
        'uptake/consultation.queries.js',
        "from consultation_round r where ${roundPolicy.visible('r')} and ${there('r')}",
        "from consultation_round r where ${there('r')}",
      ],
    ],
  },
  /** A hidden comment stands on the page for everybody. */
  'lists-hidden-comments': {
    secret: 'comment that was hidden',
    shows: 'Query.practiceComments',
    changes: [['uptake/practice-comment.policy.js', '"underHidden") or', '"underHidden") or true or']],
  },
  /** Whoever mentions somebody hears that it arrived. */
  'tells-that-a-mention-arrived': {
    secret: 'told of a mention or passed over',
    shows: 'Query.notices',
    changes: [
      [
        'notifications/notices.queries.js',
        'where ${noticePolicy.visible(\'n\')} and (n."membershipId"',
        'where (${noticePolicy.visible(\'n\')} or n.kind = \'MENTIONED\' and n."actorId" = :viewer) and (n."membershipId"',
      ],
    ],
  },
  'says-why-they-declined': {
    secret: 'why an invitation was declined',
    shows: 'Query.reviewCase',
    changes: [
      [cases, '\'declineReason\', case when o.run then a."declineReason" end', '\'declineReason\', a."declineReason"'],
      [cases, "${assignmentPolicy.visible('a')}), '[]'::json) people", "${casePolicy.visible('c')}), '[]'::json) people"],
    ],
  },
};

/** Builds with several of them, for a server takes longer to start than a secret to be found: of a build no one shows in the worlds of another's secret. */
const together = {
  'wrong-in-ten-places': [
    'shows-who-has-sent',
    'names-who-dissents',
    'shows-a-closed-field',
    'counts-applicants',
    'conflicts-for-everybody',
    'shows-who-asks-for-time',
    'file-tells-that-reviews-moved',
    'invitations-for-everybody',
    'tells-of-a-closed-dossier',
    'observers-read-the-summary',
  ],
  'wrong-in-five-places': [
    'timeline-for-everybody',
    'peers-read-too-early',
    'finds-by-a-closed-field',
    'tells-of-the-next-version',
    'says-why-they-declined',
  ],
};
/** Names of what is wrong in a build; each alone is a build too. */
export const wrongsIn = (build) => together[build] ?? (wrongs[build] ? [build] : undefined);
export const brokenBuilds = [...Object.keys(together), ...Object.keys(wrongs)];
