// generated from core/src/model/response/views.rs by `make generate`; do not edit
// swift-format-ignore-file

/// What callers most often read out of a response.
extension Response {
    /// Whether the response is finished: its status is neither `queued` nor
    /// `in_progress`.
    public var isFinished: Bool { view("is_finished") ?? false }

    /// The text of all messages, joined; empty where there is none.
    public var outputText: String { view("output_text") ?? "" }

    /// The text of the answer: as `outputText`, without messages whose phase is
    /// `commentary`, in which some models think aloud before they answer.
    public var answerText: String { view("answer_text") ?? "" }

    /// The refusal, if the model refused.
    public var refusal: String? { view("refusal") }

    /// The reasoning that the server shows: its text where there is some, else its
    /// summary.
    public var reasoningText: String { view("reasoning_text") ?? "" }

    /// The whole calls of the caller's functions, in order. A call that was cut is not
    /// among them, see `incompleteFunctionCalls`.
    public var functionCalls: [FunctionCallItem] { view("function_calls") ?? [] }

    /// The calls of the caller's functions that are not whole, in order: their status
    /// is `incomplete`, they name no function, or their arguments are not JSON and the
    /// response is not completed. Running one would run half a command.
    public var incompleteFunctionCalls: [FunctionCallItem] { view("incomplete_function_calls") ?? [] }

    /// The whole calls that made an image, in order; `result` has the image in base64.
    public var images: [ImageGenerationCallItem] { view("images") ?? [] }

    /// The output as input for the next turn, with everything that the server may need:
    /// encrypted reasoning, the phase of messages, and fields and items that this
    /// version does not know.
    ///
    /// Without what servers send and do not take back: `createdBy`, `parsed_arguments`,
    /// the status of reasoning, and ids of more than 64 characters where an item needs
    /// no id.
    ///
    /// - Parameter exact: Every field of the output as it was received, as input for
    /// the next turn.
    public func toInput(exact: Bool = false) -> [InputItem] { view(exact ? "to_exact_input" : "to_input") ?? [] }
}
