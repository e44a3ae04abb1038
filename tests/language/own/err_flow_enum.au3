Enum
