/**
 * Writes `dist/plan.schema.json` from the schema in the code: by it, the editor of a plan document is told of slips
 * while typing. It describes what a document should hold; what it may hold besides, the parser repairs and reports.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {planSchema} from '../dist/plan/plan.schema.js';

const {$schema, properties, ...schema} = z.toJSONSchema(planSchema, {
  target: 'draft-2020-12',
  io: 'input',
  metadata: await namedSchemas(),
  override: ({jsonSchema}) => keepKnownFormats(jsonSchema),
});

/** In the code, the keys of a text in several languages are checked where it is read. */
for (const name of ['title', 'text']) {
  const [, byLang] = schema.$defs[name].anyOf;
  Object.assign(byLang, {minProperties: 1, propertyNames: {pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'}});
}

const published = {
  $schema,
  $id: 'urn:planweiser:plan-document:1',
  title: 'Planweiser plan document',
  description: "A town's integration plan with its fields, goals, measures, offers and signpost.",
  ...schema,
  properties: {$schema: {type: 'string', description: 'Address of this schema, for editors.'}, ...properties},
};

writeFileSync('dist/plan.schema.json', `${JSON.stringify(published)}\n`);

/** zod names `includes` as a format, beside the pattern that says the same; JSON Schema knows no such format. */
function keepKnownFormats(schema) {
  if (schema.format === 'includes') delete schema.format;
}

/** Every schema that the code exports becomes a definition of that name. */
async function namedSchemas() {
  const names = z.registry();
  for (const file of readdirSync('dist/plan').filter((file) => file.endsWith('.schema.js'))) {
    for (const [id, part] of Object.entries(await import(`../dist/plan/${file}`))) {
      if (part?._zod && part !== planSchema) names.add(part, {id});
    }
  }
  return names;
}
