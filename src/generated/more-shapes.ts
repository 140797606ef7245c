/** Written by .ci/write-shapes.mjs from the schema in src/plan: the keys of each object, by type; `?` is optional. */
export const moreShapes: Readonly<Record<string, string>> = {
  translation: 'method:code human machine machine-reviewed;on?:date;by? testedBy?:text 1000',
  phone: 'number:token 40;type?:code phone mobile fax;note?:text 1000',
  hours: 'tz?:plain;weekly?:hoursWeekly[];exceptions?:hoursExceptions[];closedOnHolidays?:flag;note?:text 10000',
  hoursWeekly: 'days:integer 1 7[7];opens closes:time;byAppointment?:flag;validFrom? validThrough?:day',
  hoursExceptions: 'from through?:day;slots?:hoursExceptionsSlots[];note?:text 1000',
  hoursExceptionsSlots: 'opens closes:time;byAppointment?:flag',
  planPages: 'measures? offers? wegweiser?:url',
  planForewords: 'author role?:text 1000;text:rich',
  planSupersedes: 'title:text 1000;href?:url',
  planTargetGroups: 'name:text 1000;text?:rich',
  fact: 'text unit? source?:text 1000;value?:number;date?:date',
  indicator:
    'id?:plain;text:text 10000;kind?:code count exists qualitative;unit? source?:text 1000;baseline? target?:number;values?:indicatorValues[1000]',
  indicatorValues: 'date:date;value?:number;note?:text 1000',
  measureSourceRef: 'page?:plain;quote?:text 10000',
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
  activityGroup: 'field?:ref fields;theme?:text 1000;items:item[500^4]',
  monitoring: 'cycle?:text 1000;next?:date;method?:rich;indicators?:indicator[]',
  attachment: 'title:text 1000;href:url;type?:plain;size?:integer 0 …;rel?:code document data feed',
  planStatusLabels:
    'idea? not-started? under-review? in-coordination? planned? in-preparation? in-progress? partially-implemented? ongoing? completed? on-hold? blocked? postponed? not-implemented? rejected? dropped? merged? failed? unknown?:text 1000',
};
