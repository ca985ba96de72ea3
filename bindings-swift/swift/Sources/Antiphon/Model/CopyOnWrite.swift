/// A value behind a reference, which copies share until one of them is changed: for structs that are large where they
/// are used.
struct CopyOnWrite<Value: Sendable>: @unchecked Sendable {
    private final class Storage {
        var value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private var storage: Storage

    init(_ value: Value) {
        storage = Storage(value)
    }

    var value: Value {
        _read { yield storage.value }
        _modify {
            // Nobody else sees a storage that is changed, which is why the value may be sent to other tasks.
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
            yield &storage.value
        }
    }
}
