Enum Step $a
