import Foundation

/// Reads the bytes in which the core hands values over. What they mean is said in `src/buffer.rs`, which writes them.
///
/// It does not throw for each value, which would cost more than reading it: behind the end it gives empty values, and
/// whoever began to read asks at the end whether that happened, see ``AntiphonError/reading(_:_:)``.
struct BufferReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    private(set) var isBroken = false

    /// The bytes have to outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Which fields of a struct are present.
    struct Presence {
        fileprivate let bits: UnsafeRawBufferPointer

        subscript(index: Int) -> Bool {
            index >> 3 < bits.count && bits[index >> 3] >> (index & 7) & 1 == 1
        }
    }

    var isAtEnd: Bool { offset == bytes.count }

    /// The bits that say which of so many fields are present.
    @inline(never)
    mutating func presence(_ count: Int) -> Presence {
        Presence(bits: take((count + 7) >> 3))
    }

    /// The next value.
    mutating func read<Value: Crossing>() -> Value {
        Value(reading: &self)
    }

    /// The next value, if it is present. Not compiled for each type anew, which would be a quarter of the module.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    mutating func optional<Value: Crossing>(_ isPresent: Bool) -> Value? {
        isPresent ? Value(reading: &self) : nil
    }

    /// What every event has: read without going through a table of functions.
    mutating func optional(_ isPresent: Bool) -> String? {
        isPresent ? String(reading: &self) : nil
    }

    mutating func optional(_ isPresent: Bool) -> Int? {
        isPresent ? Int(reading: &self) : nil
    }

    mutating func optional(_ isPresent: Bool) -> Bool? {
        isPresent ? Bool(reading: &self) : nil
    }

    mutating func optional(_ isPresent: Bool) -> JSON? {
        // To JSON the literal `nil` is null, which is a value.
        isPresent ? JSON(reading: &self) : JSON?.none
    }

    /// A length, a number of elements or an index.
    @inline(never)
    mutating func size() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        isBroken = true
        return 0
    }

    /// The kind and the JSON of a variant that this version does not know.
    @inline(never)
    mutating func unknown() -> (kind: String, json: JSON) {
        _ = presence(2)
        return (read(), read())
    }

    /// So many bytes; none where there are not as many.
    fileprivate mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
        guard count <= bytes.count - offset else {
            isBroken = true
            offset = bytes.count
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}

extension AntiphonError {
    /// That the core hands over what this module does not expect.
    static func ofAnotherVersion() -> AntiphonError {
        let reason = "The native library is of another version than this module: build both from the same checkout."
        return .decode(ErrorDetails(kind: "DecodeError", message: reason))
    }

    /// Reads what the core handed over as a buffer.
    static func reading<T>(_ data: Data, _ read: (inout BufferReader) -> T) throws -> T {
        try data.withUnsafeBytes { bytes in
            var reader = BufferReader(bytes)
            let value = read(&reader)
            guard !reader.isBroken, reader.isAtEnd else {
                throw AntiphonError.ofAnotherVersion()
            }
            return value
        }
    }
}

extension Crossing {
    /// Reads a value that the core handed over.
    init(bytes: Data) throws {
        self = try AntiphonError.reading(bytes) { reader in Self(reading: &reader) }
    }
}

extension String: Crossing {
    @inline(never)
    init(reading reader: inout BufferReader) {
        let count = Int(clamping: reader.size())
        self = String(decoding: reader.take(count), as: UTF8.self)
    }
}

extension Int: Crossing {
    @inline(never)
    init(reading reader: inout BufferReader) {
        let value = reader.size()
        self = Int(clamping: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }
}

extension Bool: Crossing {
    init(reading reader: inout BufferReader) {
        self = reader.take(1).first == 1
    }
}

extension Double: Crossing {
    init(reading reader: inout BufferReader) {
        let bytes = reader.take(8)
        let bits = bytes.isEmpty ? 0 : bytes.loadUnaligned(as: UInt64.self)
        self = Double(bitPattern: UInt64(littleEndian: bits))
    }
}

extension JSON: Crossing {
    init(reading reader: inout BufferReader) {
        self.init(text: reader.read())
    }
}

extension Array: Crossing where Element: Crossing {
    init(reading reader: inout BufferReader) {
        let count = reader.size()
        self = []
        // A count from elsewhere must not take memory that nothing is behind.
        reserveCapacity(Int(clamping: Swift.min(count, 4096)))
        var rest = count
        while rest > 0, !reader.isBroken {
            append(reader.read())
            rest -= 1
        }
    }
}

extension Dictionary: Crossing where Key == String, Value == String {
    init(reading reader: inout BufferReader) {
        var rest = reader.size()
        self = [:]
        while rest > 0, !reader.isBroken {
            let name: String = reader.read()
            self[name] = reader.read()
            rest -= 1
        }
    }
}
