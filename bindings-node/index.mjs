import antiphon from './index.js'

export const { Client, Page, ResponseStream, Session, Lane, version } = antiphon
export * from './generated/index.mjs'
