/** Written by .ci/write-shapes.mjs from the schema in src/plan: the keys of each object, by type; `?` is optional. */
export const shapes: Readonly<Record<string, string>> = {
  p: 'p:text 10000',
  h: 'h:text 1000',
  list: 'list:item[500^4];ordered?:flag',
  item: 'text:text 10000;items?:item[500^4]',
  quote: 'quote:text 10000;source?:text 1000',
  plan: 'schemaVersion:integer 1 1;lang:lang;title subtitle? motto?:text 1000;id?:id;type?:code catalogue report concept framework;languages?:lang[];translation?:by-lang translation;region? version?:plain;publisher? contactPoint?:contact;pages?:planPages;authors?:planAuthors[];funding?:text 1000[];forewords?:planForewords[];asOf? published?:date;period?:period;supersedes?:planSupersedes;decisions?:decision[];preamble? definition? statusQuo? methods? outlook? imprint?:rich;guidelines? needs? challenges? achievements? interfaces? requirements?:item[500^4];targetGroups?:planTargetGroups[];facts?:fact[2000];fields?:field[500];goals?:goal[5000];measures?:measure[10000];actors?:actor[5000];topics?:topic[500];offers?:offer[5000];wegweiser?:entry[500];swot?:swot;bodies?:body[500];roles?:role[];schedule?:schedule;events?:event[2000];activities?:activityGroup[2000];monitoring?:monitoring;glossary?:glossaryEntry[2000];notes?:note[2000];sources?:source[2000];attachments?:attachment[];synonyms?:plain[20][2000];statusLabels?:planStatusLabels;statusHelp?:planStatusHelp;terms?:planTerms',
  translation: 'method:code human machine machine-reviewed;on?:date;by? testedBy?:text 1000',
  contact:
    'actor?:ref actors;name? role?:text 1000;kind?:code organisation group role person;email?:email;phones?:phone[];url? appointmentUrl?:url;address?:text 10000;hours?:hours;languages?:lang[]',
  phone: 'number:token 40;type?:code phone mobile fax;note?:text 1000',
  hours: 'tz?:plain;weekly?:hoursWeekly[];exceptions?:hoursExceptions[];closedOnHolidays?:flag;note?:text 10000',
  hoursWeekly: 'days:integer 1 7[7];opens closes:time;byAppointment?:flag;validFrom? validThrough?:day',
  hoursExceptions: 'from through?:day;slots?:hoursExceptionsSlots[];note?:text 1000',
  hoursExceptionsSlots: 'opens closes:time;byAppointment?:flag',
  planPages: 'measures? offers? wegweiser?:url',
  planAuthors: 'name role?:text 1000',
  planForewords: 'author role?:text 1000;text:rich',
  period: 'from? to?:date;text?:text 1000',
  planSupersedes: 'title:text 1000;href?:url',
  decision: 'body?:text 1000;text?:text 10000;date?:date;reference?:plain;href?:url',
  planTargetGroups: 'name:text 1000;text?:rich',
  fact: 'text unit? source?:text 1000;value?:number;date?:date',
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
  indicator:
    'id?:plain;text:text 10000;kind?:code count exists qualitative;unit? source?:text 1000;baseline? target?:number;values?:indicatorValues[1000]',
  indicatorValues: 'date:date;value?:number;note?:text 1000',
  measureSourceRef: 'page?:plain;quote?:text 10000',
  actor:
    'id?:id;name short?:text 1000;type?:code office department association authority school company body volunteers person other;public?:flag;parent?:parent actors;aliases?:plain[];contact?:contact',
  topic: 'id?:id;title:text 1000;icon?:plain;description?:text 10000;field?:ref fields',
  offer:
    'id?:id;title schedule?:text 1000;summary?:text 10000;description?:rich;topics?:topic-ref[];field?:ref fields;situations?:ref wegweiser[];audiences?:plain[];keywords?:text 1000[];provider?:actorRef;contacts?:contact[];places?:place[];online?:offerOnline[];hours?:hours;languages?:lang[];interpreter? childcare?:flag;cost?:cost;eligibility?:eligibility;registration?:code none recommended required;access?:offerAccess;status?:code active planned paused ended;notice?:offerNotice;checkedOn? updatedOn?:date;validFrom? validThrough?:day;measures?:ref measures[];source?:offerSource;externalIds?:external-ids',
  place:
    'name?:text 1000;street? town?:plain;postcode?:token 40;address? note?:text 10000;latitude?:number -90 90;longitude?:number -180 180',
  offerOnline: 'url:url;label?:text 1000',
  cost: 'free?:flag;amount?:number 0 …;currency?:code EUR;note?:text 1000',
  eligibility: 'text? notFor?:text 10000;minAge? maxAge?:number 0 120;referral? anyResidenceStatus?:flag',
  offerAccess: 'wheelchair?:code yes partial no;toilet? hearingLoop?:flag;note?:text 10000',
  offerNotice: 'text:text 10000;until?:day',
  offerSource: 'name:text 1000;url?:url;page?:page',
  entry:
    'id?:id;title:text 1000;icon?:plain;description?:text 10000;targets?:target[];steps?:step[];audiences?:plain[];priority?:code now;keywords?:text 1000[];checkedOn?:date;kind:entry-kind situations topics audiences tasks;children?:child[^1]',
  target:
    'kind:code link offer measure entry topic field contact;ref?:plain;href?:url;label? note?:text 1000;lang?:lang;format?:code dgs easy-language',
  step: 'title:text 1000;logic?:code and or;optional?:flag;targets?:target[]',
  child:
    'id?:id;title:text 1000;icon?:plain;description?:text 10000;targets?:target[];steps?:step[];audiences?:plain[];priority?:code now;keywords?:text 1000[];checkedOn?:date;kind?:entry-kind situations topics audiences tasks;children?:child[^1]',
  swot: 'title?:text 1000;strengths? weaknesses? opportunities? threats?:item[500^4]',
  body: 'id?:id;name frequency? targetGroup?:text 1000;aliases?:plain[];status?:status;lead? members?:actorRef[];fields?:ref fields[];purpose?:rich;parent?:parent bodies;founded?:date',
  role: 'actor?:ref actors;name?:text 1000;functions? tasks?:item[500^4]',
  schedule: 'years:plain[];entries:scheduleEntry[2000];note?:text 10000',
  scheduleEntry: 'measure?:ref measures;text?:text 1000;spans?:period[]',
  event: 'id?:id;title place?:text 1000;period?:period;recurring?:yearday;text?:rich;field?:ref fields;links?:link[]',
  activityGroup: 'field?:ref fields;theme?:text 1000;items:item[500^4]',
  monitoring: 'cycle?:text 1000;next?:date;method?:rich;indicators?:indicator[]',
  glossaryEntry:
    'term source?:text 1000;definition:rich;explains?:code measure field goal actor offer contact indicator update measures fields goals actors offers contacts indicators updates topic number status timeframe currentState targetState',
  note: 'id:id;mark?:plain;text:rich',
  source: 'text:text 10000;href?:url;accessed?:date',
  attachment: 'title:text 1000;href:url;type?:plain;size?:integer 0 …;rel?:code document data feed',
  planStatusLabels:
    'idea? not-started? under-review? in-coordination? planned? in-preparation? in-progress? partially-implemented? ongoing? completed? on-hold? blocked? postponed? not-implemented? rejected? dropped? merged? failed? unknown?:text 1000',
  planStatusHelp:
    'idea? not-started? under-review? in-coordination? planned? in-preparation? in-progress? partially-implemented? ongoing? completed? on-hold? blocked? postponed? not-implemented? rejected? dropped? merged? failed? unknown?:text 10000',
  planTerms:
    'measure? field? goal? actor? offer? contact? indicator? update? measures? fields? goals? actors? offers? contacts? indicators? updates? topic? number? status? timeframe? currentState? targetState?:text 1000',
};
