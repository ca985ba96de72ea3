// generated from core/src by `make generate`; do not edit
export {
  Responses,
  InputItems,
  InputTokenCounts,
  Conversations,
  ConversationItems,
} from './types/api/endpoints.js';
export * from './types/error/details.js';
export * from './types/error/kinds.js';
export * from './types/model.js';
export * from './types/model/response/views.js';
export * from './types/options/call.js';
export * from './types/options/choices.js';
export * from './types/options/client.js';
export * from './types/options/session.js';
