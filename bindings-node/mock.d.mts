export * from './mock.js'
