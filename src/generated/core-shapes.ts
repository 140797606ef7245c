/** Written by .ci/write-shapes.mjs from the schema in src/plan: the keys of each object, by type; `?` is optional. */
export const coreShapes: Readonly<Record<string, string>> = {
  p: 'p:text 10000',
  h: 'h:text 1000',
  list: 'list:item[500^4];ordered?:flag',
  item: 'text:text 10000;items?:item[500^4]',
  quote: 'quote:text 10000;source?:text 1000',
  plan: 'schemaVersion:integer 1 1;lang:lang;title subtitle? motto?:text 1000;id?:id;type?:code catalogue report concept framework;languages?:lang[];translation?:by-lang translation;region? version?:plain;publisher? contactPoint?:contact;pages?:planPages;authors?:planAuthors[];funding?:text 1000[];forewords?:planForewords[];asOf? published?:date;period?:period;supersedes?:planSupersedes;decisions?:decision[];preamble? definition? statusQuo? methods? outlook? imprint?:rich;guidelines? needs? challenges? achievements? interfaces? requirements?:item[500^4];targetGroups?:planTargetGroups[];facts?:fact[2000];fields?:field[500];goals?:goal[5000];measures?:measure[10000];actors?:actor[5000];topics?:topic[500];offers?:offer[5000];wegweiser?:entry[500];swot?:swot;bodies?:body[500];roles?:role[];schedule?:schedule;events?:event[2000];activities?:activityGroup[2000];monitoring?:monitoring;glossary?:glossaryEntry[2000];notes?:note[2000];sources?:source[2000];attachments?:attachment[];synonyms?:plain[20][2000];statusLabels?:planStatusLabels;statusHelp?:planStatusHelp;terms?:planTerms',
  contact:
    'actor?:ref actors;name? role?:text 1000;kind?:code organisation group role person;email?:email;phones?:phone[];url? appointmentUrl?:url;address?:text 10000;hours?:hours;languages?:lang[]',
  planAuthors: 'name role?:text 1000',
  period: 'from? to?:date;text?:text 1000',
  decision: 'body?:text 1000;text?:text 10000;date?:date;reference?:plain;href?:url',
  field:
    'id?:id;number?:token 40;title motto?:text 1000;aliases?:plain[];parent?:parent fields;kind?:code field cross-cutting;quote?:fieldQuote;description? analysis? context?:rich;requirements?:item[500^4];reported?:fieldReported;examples?:example[];notes?:ref notes[]',
  fieldQuote: 'text:text 10000;source?:text 1000',
  fieldReported: 'goals? measures? recommendations?:integer 0 …;pages?:plain',
  example: 'text:rich;place?:text 1000;actors?:actorRef[];period?:period',
  actorRef:
    'actor?:ref actors;text?:text 1000;role?:code lead partner contributor preparation implementation contact funding audience;note?:text 10000',
  goal: 'id?:id;text:text 1000;field?:ref fields;kind?:code vision guiding goal short-term task',
  measure:
    'id?:id;number?:token 40;title theme? budget? location?:text 1000;kind?:code measure impulse idea approach activity task recommendation;listed?:code main additional;description?:rich;items? currentState? targetState?:item[500^4];field?:ref fields;parent?:parent measures;goals?:ref goals[];related?:ref measures[];actors?:actorRef[];status?:status;updates?:update[];period?:period;timeframes?:measureTimeframes[];indicators?:indicator[];examples?:example[];contacts?:contact[];funding? keywords?:text 1000[];links?:link[];notes?:ref notes[];sourceRef?:measureSourceRef',
  status:
    'code?:code idea not-started under-review in-coordination planned in-preparation in-progress partially-implemented ongoing completed on-hold blocked postponed not-implemented rejected dropped merged failed unknown;text?:text 1000;percent?:percent;qualifiers?:code continuing follow-up-planned expansion under-review with-changes delayed[];period?:period;asOf?:date;reason?:rich;mergedInto? replacedBy?:ref measures',
  update: 'id?:id;date?:date;dateText? title?:text 1000;text:rich;status?:status;links?:link[]',
  link: 'label:text 1000;href:url;lang?:lang',
  measureTimeframes: 'term:code short medium long;text?:text 1000',
  actor:
    'id?:id;name short?:text 1000;type?:code office department association authority school company body volunteers person other;public?:flag;parent?:parent actors;aliases?:plain[];contact?:contact',
  event: 'id?:id;title place?:text 1000;period?:period;recurring?:yearday;text?:rich;field?:ref fields;links?:link[]',
  glossaryEntry:
    'term source?:text 1000;definition:rich;explains?:code measure field goal actor offer contact indicator update measures fields goals actors offers contacts indicators updates topic number status timeframe currentState targetState',
  note: 'id:id;mark?:plain;text:rich',
  source: 'text:text 10000;href?:url;accessed?:date',
  planStatusHelp:
    'idea? not-started? under-review? in-coordination? planned? in-preparation? in-progress? partially-implemented? ongoing? completed? on-hold? blocked? postponed? not-implemented? rejected? dropped? merged? failed? unknown?:text 10000',
  planTerms:
    'measure? field? goal? actor? offer? contact? indicator? update? measures? fields? goals? actors? offers? contacts? indicators? updates? topic? number? status? timeframe? currentState? targetState?:text 1000',
};
