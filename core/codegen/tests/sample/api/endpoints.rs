//! Methods of every kind.

antiphon_derive::endpoints! {
    /// Answers questions.
    resource answers: Answers;

    /// The parts of answers.
    resource answers.parts: AnswerParts;

    /// Asks a question. Waits as `wait` does, up to `total_time`; `null` is no question.
    ///
    /// ```
    /// let code = 1;
    /// ```
    ///
    /// # Errors
    ///
    /// - `Invalid`: The question is bad, see `find_stream`.
    answers.ask: POST "/answers", body AskRequest -> Answer;

    /// Asks, and returns events.
    answers.stream: events of answers.ask;

    /// Finds an answer.
    ///
    /// # Errors
    ///
    /// - `Invalid`: `answer_id` is empty.
    answers.find: GET "/answers/{answer_id}", query FindRequest -> Answer;

    /// Returns the events of an answer.
    ///
    /// They begin at the start.
    ///
    /// # Errors
    ///
    /// - `Invalid`: `answer_id` is empty.
    /// - `Busy`: Somebody else reads them.
    answers.find_stream: events of answers.find;

    /// Waits for an answer.
    answers.wait: wait for answers.find;

    /// Opens a session.
    answers.connect: session;

    /// Lists the parts of an answer.
    answers.parts.list: GET "/answers/{answer_id}/parts", query FindRequest -> Page<Part>;

    /// Deletes a part.
    answers.parts.delete: DELETE "/answers/{answer_id}/parts/{part_id}" -> Answer;

    /// The same as `answers.ask`.
    client.question: same as answers.ask;

    /// The same as `answers.stream`.
    client.question_stream: same as answers.stream;

    /// Gets a path.
    client.get: GET path -> Json;

    /// Posts to a path.
    client.post: POST path -> Json;
}
