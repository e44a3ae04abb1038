-- The jobs of library.au3 as one writes them in Lua.
local COUNT, seed, since = 100000, 42, 0

local function random31()
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed
end

local function numbers(below)
  local t = {}
  for i = 1, COUNT do t[i] = random31() % below end
  return t
end

local function texts(below)
  local t = numbers(below)
  for i = 1, COUNT do t[i] = "text " .. t[i] end
  return t
end

local function done(job, check)
  print(string.format("%s\t%f\t%d", job, (os.clock() - since) * 1000, check))
end

local function unique(list)
  local seen, result = {}, {}
  for i = 1, #list do
    local v = list[i]
    if not seen[v] then
      seen[v] = true
      result[#result + 1] = v
    end
  end
  return result
end

local function search(list, value)
  for i = 1, #list do
    if list[i] == value then return i - 1 end
  end
end

local all, words = numbers(1000000000), texts(1000000000)
local rows = {}
local few, some = numbers(50000), texts(50000)
for i = 1, COUNT do rows[i] = {i - 1, words[i], all[i]} end
since = os.clock()
table.sort(all)
done("sort numbers", all[1001])
since = os.clock()
table.sort(words)
done("sort texts", #words[1001])
since = os.clock()
table.sort(rows, function(a, b) return a[2] < b[2] end)
done("sort rows by a text", rows[1001][3])
since = os.clock()
local one = unique(few)
done("unique numbers", #one)
since = os.clock()
one = unique(some)
done("unique texts", #one)

local plain, named = {}, {}
for i = 1, COUNT do
  plain[i] = i - 1
  named[i] = "text " .. i - 1
end
since = os.clock()
done("search numbers", search(plain, COUNT - 1))
since = os.clock()
done("search texts", search(named, "text " .. COUNT - 1))

local parts, size = {}, 0
while size < 10000000 do
  parts[#parts + 1] = "some words before <b>the " .. size .. " part</b> and after it\n"
  size = size + #parts[#parts]
end
local text = table.concat(parts)
since = os.clock()
local hits = {}
for hit in text:gmatch("<b>(.-)</b>") do hits[#hits + 1] = hit end
done("between", #hits)
since = os.clock()
local lines = {}
for line in io.lines("lines.txt") do lines[#lines + 1] = line end
done("lines", #lines)
