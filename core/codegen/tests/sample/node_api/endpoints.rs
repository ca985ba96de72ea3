//! Methods: one of every kind.

antiphon_derive::endpoints! {
    /// Makes answers.
    resource answers: Answers;

    /// The parts of answers.
    resource answers.stored_parts: StoredParts;

    /// Makes an answer.
    ///
    /// It takes up to `total_timeout`; see `retrieve_later`.
    ///
    /// # Errors
    ///
    /// - `Config`: An option is wrong.
    answers.create: POST "/answers", body AskRequest -> Response;

    /// The events of an answer.
    answers.stream: events of answers.create;

    /// Retrieves an answer.
    ///
    /// # Errors
    ///
    /// - `Status`: `answer_id` is not known.
    answers.retrieve_later: GET "/answers/{answer_id}", query AskRequest -> Response;

    /// The events of a stored answer.
    answers.retrieve_later_stream: events of answers.retrieve_later;

    /// Waits.
    answers.wait: wait for answers.retrieve_later;

    /// Begins a session.
    answers.connect: session;

    /// Lists parts.
    answers.stored_parts.list: GET "/answers/{answer_id}/parts", query AskRequest -> Page<Part>;

    /// Retrieves a part.
    answers.stored_parts.retrieve:
        GET "/answers/{answer_id}/parts/{part_id}", query AskRequest -> Part;

    /// Deletes a part.
    answers.stored_parts.delete: DELETE "/answers/{answer_id}/parts/{part_id}" -> Answer;

    /// Asks: another name of `answers.create`.
    client.ask: same as answers.create;

    /// Gets any path.
    client.get: GET path -> Json;

    /// Posts to any path.
    client.post: POST path -> Json;
}
