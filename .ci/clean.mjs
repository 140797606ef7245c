/** Starts a build afresh: nothing that an earlier one wrote is left. Themes are stylesheets and go as they are. */
import {cpSync, existsSync, rmSync} from 'node:fs';

for (const folder of ['dist', 'cdn']) {
  rmSync(folder, {recursive: true, force: true});
  if (existsSync('src/themes')) cpSync('src/themes', `${folder}/themes`, {recursive: true});
}
