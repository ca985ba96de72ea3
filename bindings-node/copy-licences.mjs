// Copies the licences, which the whole repository has one copy of, to where `npm pack` finds them; git ignores the copies.
import { copyFileSync } from 'node:fs'

for (const name of ['LICENSE-APACHE', 'LICENSE-MIT']) {
  copyFileSync(new URL(`../${name}`, import.meta.url), new URL(name, import.meta.url))
}
