import mock from './mock.js'

export const { MockServer } = mock
