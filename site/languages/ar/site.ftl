### صفحات الموقع ونصوصها البرمجية. ما تقوله النتيجة أيضًا في sentences.ftl.

## Languages

language-name = العربية
languages = اللغات
languages-at-the-end = لغات هذه الصفحة
not-translated = لم تُترجم هذه الصفحة بعد، ولذلك تقرؤها بهذه اللغة: { "\u2068" }{ $language }{ "\u2069" }.

## Every page

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
main-menu = القائمة الرئيسية
breadcrumbs = مسار التنقل
footer = روابط أسفل الصفحة
colors = الألوان
colors-auto = تلقائي
colors-light = فاتح
colors-dark = داكن
home = الرئيسية
on-this-page = في هذه الصفحة
previous = السابق
next = التالي
previous-and-next = السابق والتالي
comma = { "، " }
semicolon = { "؛ " }
of-five = { NUMBER($value) } من 5
# معزولة عن اتجاه الجملة حتى تبقى علامة النسبة بعد الرقم.
percent = { "\u2066" }{ NUMBER($share) }%{ "\u2069" }
moved = انتقلت هذه الصفحة
go-to-where-it-is = الانتقال إلى مكانها الجديد
pages = الصفحات
model-pages = النموذج

## Parts of several pages

up-to = حتى { NUMBER($index) }
pitfalls = محاذير
using-it = طريقة الاستخدام
where-used = أين يُستخدم هذا
related = ذو صلة
why-it-matters = لماذا يهم
domains = { -domain(form: "Many") }
principles = { -principle(form: "Many") }
playbooks = { -playbook(form: "Many") }
metrics = { -metric(form: "Many") }
articles = { -article(form: "Many") }
transitions = { -transition(form: "Many") }
domain = { -domain(form: "One") }
principle = { -principle(form: "One") }
playbook = { -playbook(form: "One") }
metric = { -metric(form: "One") }
article = { -article(form: "One") }
transition = { -transition(form: "One") }
stage = { -stage(form: "One") }
question = { -question(form: "One") }
assessment = { -assessment(form: "One") }
role = الدور
also-called = ويسمى أيضًا { "\u2068" }{ $name }{ "\u2069" }
minutes-to-read =
    { $minutes ->
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }
# الأرقام هنا بالخانات، لأن لفظ العدد يتبع جنس المعدود.
spelled-to-twenty = { NUMBER($count) }

## Filters

filter = تصفية
all = الكل
core-at = أساسي في
no-match = لا يوجد { -playbook } مطابق. جرّب تقليل عوامل التصفية.
filters-showing = المعروض { $found } من { $all }
filters-clear = مسح الكل
filters-nothing = لا شيء يطابق كل هذه العوامل. احذف أحدها:
filters-without = دون «{ "\u2068" }{ $filter }{ "\u2069" }»: { $count }

## The first page

take-the-assessment = بدء { -assessment(form: "One") }
assessment-length =
    { $questions ->
        [zero] { $questions } { -question(form: "many") }
        [one] { -question(form: "single") }
        [two] { -question(form: "dual") }
        [few] { $questions } { -question(form: "many") }
        [many] { $questions } { -question(form: "accusative") }
       *[other] { $questions } { -question }
    }، نحو { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }.
assessment-length-and-gain =
    { $questions ->
        [zero] { $questions } { -question(form: "many") }
        [one] { -question(form: "single") }
        [two] { -question(form: "dual") }
        [few] { $questions } { -question(form: "many") }
        [many] { $questions } { -question(form: "accusative") }
       *[other] { $questions } { -question }
    }، نحو { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }، ثم تعرف ما عليك فعله بعد ذلك.
stays-unless-sent = تبقى إجاباتك في هذا المتصفح، إلا إذا اخترت إرسال نتيجتك.
stays-here = تبقى إجاباتك في هذا المتصفح، ولا يُرسل شيء إلى أي مكان.
stages-counted =
    { $count ->
        [zero] { $count } { -stage(form: "many") }
        [one] { -stage(form: "single") }
        [two] { -stage(form: "dual") }
        [few] { $count } { -stage(form: "many") }
        [many] { $count } { -stage(form: "accusative") }
       *[other] { $count } { -stage }
    }
stages-intro =
    { $method ->
        [weakest] يمر كل { -domain } بها بوتيرته الخاصة، ويكون الوضع العام حيث يقف أدنى { -domain }.
        [average] يمر كل { -domain } بها بوتيرته الخاصة، ويكون الوضع العام حيث يقع متوسط { -domain(form: "Many") }.
       *[staged] يمر كل { -domain } بها بوتيرته الخاصة، ويكون الوضع العام حيث بلغ عدد كافٍ من { -domain(form: "Many") }.
    }
domains-counted =
    { $count ->
        [zero] { $count } { -domain(form: "many") }
        [one] { -domain(form: "single") }
        [two] { -domain(form: "dual") }
        [few] { $count } { -domain(form: "many") }
        [many] { $count } { -domain(form: "accusative") }
       *[other] { $count } { -domain }
    }
see-whole-model = عرض النموذج كاملًا
how-it-works = كيف يعمل
say-what-you-do = قل ما تفعله
say-what-you-do-text =
    { $count ->
        [zero] { $count } { -question(form: "many") }
        [one] { -question(form: "single") }
        [two] { -question(form: "dual") }
        [few] { $count } { -question(form: "many") }
        [many] { $count } { -question(form: "accusative") }
       *[other] { $count } { -question }
    }، لكل منها إجابات تصف سلوكًا يمكن لأي شخص التحقق منه. و«لا نعلم» إجابة أيضًا.
see-what-holds = اعرف ما يعيقك
see-what-holds-text =
    { $method ->
        [average] يحدد { -stage(form: "your") } متوسط إجاباتك. وما يخفضه أكثر من غيره يأتي أولًا.
       *[other] يحدد { -stage(form: "your") } ما يمكن الاعتماد عليه في كل مكان. وفريق قوي واحد لا يخفي ممارسة ناقصة واحدة.
    }
do-the-next-thing = نفّذ الخطوة التالية
do-the-next-thing-text =
    { $playbooks ->
        [0] لكل { -step } بداية عملية ليوم العمل الأول، ومسؤول، والمجموع الذي وضعها في ترتيبها.
       *[other] لكل { -step } بداية عملية ليوم العمل الأول، ومسؤول، و{ -playbook }، والمجموع الذي وضعها في ترتيبها.
    }
what-a-team-finds = ما يجده الفريق هنا
what-a-team-finds-text = للقراءة والاستخدام، مع { -assessment } أو دونه.
playbooks-counted =
    { $count ->
        [one] عمل واحد، خطوة بخطوة، مع قوالب جاهزة للنسخ.
        [two] عملان، خطوة بخطوة، مع قوالب جاهزة للنسخ.
        [few] { $count } أعمال، خطوة بخطوة، مع قوالب جاهزة للنسخ.
        [many] { $count } عملًا، خطوة بخطوة، مع قوالب جاهزة للنسخ.
       *[other] { $count } عمل، خطوة بخطوة، مع قوالب جاهزة للنسخ.
    }
metrics-counted =
    { $count ->
        [one] رقم واحد: كيف يُحسب، ومتى يستحق العناء.
        [two] رقمان: كيف يُحسب كل منهما، ومتى يستحق العناء.
        [few] { $count } أرقام: كيف يُحسب كل منها، ومتى يستحق العناء.
        [many] { $count } رقمًا: كيف يُحسب كل منها، ومتى يستحق العناء.
       *[other] { $count } رقم: كيف يُحسب كل منها، ومتى يستحق العناء.
    }
what-you-can-check = ما يمكنك التحقق منه
you-decide = أنت من يقرر ما يغادر المتصفح
you-decide-text = تُحفظ الإجابات حيث أدخلتها. لا حساب للمستخدم، ولا يُرسل شيء إلا إذا وافقت وضغطت على الزر.
nothing-leaves = لا شيء يغادر المتصفح
nothing-leaves-text = تُحفظ الإجابات حيث أدخلتها. لا حساب للمستخدم، ولا طلب يُرسل إلى أي جهة أخرى.
sums-to-check = مجاميع يمكنك إعادة حسابها
sums-to-check-text = كل ما يضع { -step } في ترتيبها مطبوع بجانبها. والمجموع نفسه على الورق يعطي الترتيب نفسه.
works-on-paper = يصلح على الورق
works-on-paper-text = تُطبع { -question(form: "Many") } كلها، مع مفتاح لحساب الدرجة يدويًا.

## The sample of a result on the first page

sample-index = يتدرج المؤشر من 0 إلى 100، والجزء المظلل بالخطوط هو ما قد تضيفه إجابة مجهولة.
sample-keystone = تتطلب كل { -stage } أيضًا { -question(form: "accusative") } محوريًا، ولذلك قد يبقى شريط طويل في { -stage } مبكرة.
sample-short-of =
    على بُعد { $count ->
        [zero] { $count } إجابات
        [one] إجابة واحدة
        [two] إجابتين
        [few] { $count } إجابات
       *[other] { $count } إجابة
    } من { -stage } { "\u2068" }{ $stage }{ "\u2069" }.
sample-held-back = ما يعيق التقدم: { $domains }.

## The maturity model

model = نموذج النضج
model-summary = ما يمكن ملاحظته في كل { -domain } وفي كل { -stage }. اقرأ أفقيًا لترى كيف ينضج العمل.
compare-stages = قارن بين { -stage(form: "dual-oblique") } أو أكثر
from-stage-to-stage = من { -stage } إلى { -stage }
model-caption = { "\u2068" }{ $title }{ "\u2069" }: ما يمكن ملاحظته في كل { -domain } وفي كل { -stage }
also-part-of-it = من النموذج أيضًا

## Domains

domains-summary = مجالات العمل التي يسأل عنها { -assessment(form: "One") }. لكل منها { -stage(form: "many") } و{ -question(form: "many") } و{ -step(form: "many") } خاصة به.
see-stage-by-stage = عرضها كلها { -stage } بعد { -stage }
questions-of-domain =
    { $count ->
        [zero] { $count } { -question(form: "many") }
        [one] { -question(form: "single") }
        [two] { -question(form: "dual") }
        [few] { $count } { -question(form: "many") }
        [many] { $count } { -question(form: "accusative") }
       *[other] { $count } { -question }
    }
playbooks-of-domain =
    { $count ->
        [zero] { $count } { -playbook(form: "many") }
        [one] { -playbook(form: "single") }
        [two] { -playbook(form: "dual") }
        [few] { $count } { -playbook(form: "many") }
        [many] { $count } { -playbook(form: "accusative") }
       *[other] { $count } { -playbook }
    }
domain-number = { -domain(form: "One") } { NUMBER($number) } من { NUMBER($count) }
what-it-looks-like = كيف يبدو
what-it-looks-like-text = العمل نفسه في كل { -stage }.
questions-and-steps = { -question(form: "Many") } و{ -step(form: "Many") }
questions-and-steps-up = { -question(form: "Many") }، و{ -step(form: "many") } إلى الأعلى
questions-and-steps-up-text = معنى كل إجابة، وما ينقلك إليها من الإجابة التي فوقها.
keystone-of-domain = محوري: لا تُبلغ أي { -stage } هنا من دونه.
moves = تؤثر في
comes-first = يسبقها

## Principles

principles-summary = الأفكار التي يقوم عليها النموذج، مع صورة كل منها في كل { -stage }، وما يفعله كل قسم بشأنها.
the-idea = الفكرة
how-it-shows = كيف تظهر
how-it-shows-text = الفكرة نفسها في كل { -stage }.
by-function = ما يفعله كل قسم

## Playbooks

playbooks-summary = أعمال لها مسؤول، وخطوات مرقمة، وعلامة تدل على إنجاز كل خطوة، وقوالب جاهزة للنسخ.
playbooks-for = { -playbook(form: "Many") }: { "\u2068" }{ $whom }{ "\u2069" }
playbooks-with = { -playbook(form: "Many") } بمشاركة: { "\u2068" }{ $role }{ "\u2069" }
playbooks-of-effort =
    { $effort ->
        [small] { -playbook(form: "Many") } بجهد قليل
        [medium] { -playbook(form: "Many") } بجهد متوسط
       *[large] { -playbook(form: "Many") } بجهد كبير
    }
effort-named =
    { $effort ->
        [small] قليل
        [medium] متوسط
       *[large] كبير
    }
to-reach = لبلوغ { -stage } { "\u2068" }{ $stage }{ "\u2069" }
in-brief = باختصار
steps-of-playbook = الخطوات
to-copy = للنسخ
before-and-after = ما قبله وما بعده
what-it-carries-out = ما ينفذه
what-it-carries-out-text = { -step(form: "Many") } التي يُتمها { -playbook(form: "One") } هذا من النموذج.
with = بمشاركة
watch = للمتابعة
domains-of-playbook =
    { $count ->
        [one] { -domain(form: "One") }
       *[other] { -domain(form: "Many") }
    }
paper-ours = لدينا:
paper-begins = البداية
paper-review = المراجعة
you-may-need-first = قد تحتاج أولًا إلى
this-playbook = { -playbook(form: "One") } هذا
this-opens-next = وهذا يمهد لما يلي
afterwards = بعد ذلك
principles-behind = { -principle(form: "Many") } التي يقوم عليها
step-belongs = { "\u2068" }{ $domain }{ "\u2069" }، إلى { "\u2068" }{ $stage }{ "\u2069" }
copy = نسخ
copy-as-markdown = نسخ بصيغة Markdown
copy-named = { $action }: { "\u2068" }{ $name }{ "\u2069" }
copied = تم النسخ
copy-refused = هذا المتصفح لا يسمح للصفحات بالنسخ

## Metrics

metrics-summary = كيف تحسب كل رقم بأمانة، ومتى يستحق العناء، وما الذي يحركه.
metrics-map = الخريطة بحسب { -stage(form: "One") }
when-each-is-worth-it = متى يستحق كل منها العناء
when-each-is-worth-it-text = قِس القليل وأحسِن قياسه. فما هو أساسي في { -stage } قد ينتظر في أخرى.
key-core = أساسي: قرّر بناءً عليه
key-useful = مفيد: ألقِ نظرة عليه
key-later = لاحقًا: اتركه الآن
metrics-map-caption = مدى أهمية كل { -metric } في كل { -stage }
priority =
    { $priority ->
        [core] أساسي
        [useful] مفيد
       *[later] لاحقًا
    }
formula = المعادلة
how-to-read-it = كيف يُقرأ
when-it-is-worth-it = متى يستحق العناء
benchmarks = القيم المرجعية
benchmarks-text = كل رقم ومعه من قاسه ولدى من ومتى. وحيث تختلف المصادر تجدها كلها هنا.
what-moves-it = ما الذي يحركه
playbooks-that-watch = { -playbook(form: "Many") } التي تتابعه
related-metrics = { -metric(form: "many") } ذات صلة
segment = الشريحة
value = القيمة
source = المصدر
year = السنة
sample = العينة
counted-in =
    { $unit ->
        [percent] بالنسبة المئوية.
        [days] بالأيام.
        [hours] بالساعات.
        [currency] بالعملة.
        [count] عدد.
       *[score] درجة.
    }
direction =
    { $direction ->
        [higher] الأعلى أفضل
       *[lower] الأقل أفضل
    }
unit =
    { $unit ->
        [percent] في المئة
        [days] أيام
        [hours] ساعات
        [currency] عملة
        [count] عدد
       *[score] درجة
    }
bounds-both = من { $least } إلى { $most }
bounds-least = { $least } على الأقل
bounds-most = { $most } على الأكثر
range = من { $from } إلى { $to }
separated-by = تفصل بينها فواصل أو مسافات أو أسطر
compare-with = قارن بـ
choose-your-segment = اختر شريحتك
forget-my-segment = نسيان شريحتي
yours = رقمك

## How figures are written

figure-days =
    { $number ->
        [zero] { $number } أيام
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
figure-hours =
    { $number ->
        [zero] { $number } ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $number } ساعات
       *[other] { $number } ساعة
    }
figure-percent = { "\u2066" }{ $number }%{ "\u2069" }
figure-money = { "\u2066" }${ $number }{ "\u2069" }
megabytes = { $number } ميغابايت

## Calculators

worked-example = مثال محسوب
your-figures = أرقامك
put-in-your-own = أدخل أرقامك أنت، فهي تبقى في هذا المتصفح.
line-what = البند
line-sum = الحساب
line-result = الناتج
copy-as-table = نسخ كجدول
print = طباعة
reset-to-example = إعادة أرقام المثال
figures-as-table = الأرقام في جدول
calculator-stale = الناتج هو ناتج آخر أرقام أمكن حسابها.
calculator-offline = لم تُحمّل الآلة الحاسبة. تحقق من الاتصال، ثم غيّر رقمًا للمحاولة مرة أخرى.
calculator-reset = عادت أرقام المثال.
calculator-nothing-to-divide = لا شيء للقسمة عليه
calculator-empty = أدخل رقمًا.
calculator-empty-list = أدخل رقمًا واحدًا على الأقل.
calculator-not-a-number = «{ "\u2068" }{ $typed }{ "\u2069" }» ليس رقمًا. اكتبه بالأرقام، مثل 1,200 أو 4.5.
calculator-not-whole = أدخل عددًا صحيحًا.
calculator-too-many-digits = هذا الرقم أطول من اللازم: الحد الأقصى 15 خانة قبل الفاصلة العشرية و9 خانات بعدها.
calculator-below = أدخل { $bound } أو أكثر.
calculator-above = أدخل { $bound } أو أقل.
calculator-division-by-zero = قيمة «{ "\u2068" }{ $part }{ "\u2069" }» هي 0، ولا يمكن القسمة على 0.
calculator-too-large = الناتج أكبر من اللازم. تحقق من عدد الأصفار.
calculator-of-list = «{ "\u2068" }{ $typed }{ "\u2069" }»: { $mistake }
calculator-said = { "\u2068" }{ $line }{ "\u2069" }: { $result }.
against-place =
    { $place ->
        [lower] رقمك أقل:
        [higher] رقمك أعلى:
        [same] رقمك مساوٍ:
       *[within] رقمك ضمن النطاق:
    }
against-row = { $result } مقابل { $value }. { "\u2068" }{ $source }{ "\u2069" } ({ $year }، العينة: { $sample }).
against-all-among =
    في هذه الصفحة { $count ->
        [zero] { $count } أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    } من { $low } إلى { $high }، ورقمك بينها.
against-all-lower =
    في هذه الصفحة { $count ->
        [zero] { $count } أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    } من { $low } إلى { $high }، ورقمك أقل من { $lower }.
against-all-higher =
    في هذه الصفحة { $count ->
        [zero] { $count } أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    } من { $low } إلى { $high }، ورقمك أعلى من { $higher }.
against-all-between =
    في هذه الصفحة { $count ->
        [zero] { $count } أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    } من { $low } إلى { $high }، ورقمك أقل من { $lower } وأعلى من { $higher }.

## The customer's journey

journey = رحلة العميل
journey-summary = الأطوار التي يمر بها العميل، ومتى تنتهي كل منها، وما يفعله كل قسم فيها.
the-phases = أطوار الرحلة
the-phases-text = ينتهي كل طور بواقعة يمكن لأي شخص التحقق منها، ويقوده قسم واحد.
led-by = بقيادة: { "\u2068" }{ $owner }{ "\u2069" }
over-when = ينتهي عندما
who-does-what = من يفعل ماذا
who-does-what-text = اقرأ عموديًا لتتبع العميل، وأفقيًا لترى من يعمل مع من.
show-functions = عرض
every-function = كل الأقسام
functions-in-phases = ما يفعله كل قسم في كل طور
functions-in-phases-caption = { "\u2068" }{ $title }{ "\u2069" }: ما يفعله كل قسم في كل طور
leads = يقود.

## The operating model

side-by-side = جنبًا إلى جنب
side-by-side-caption = { "\u2068" }{ $title }{ "\u2069" }: نماذج التواصل جنبًا إلى جنب
in-short = باختصار
suits = يناسب
contact = التواصل
who = من
owner-leads = القيادة: { "\u2068" }{ $owner }{ "\u2069" }
owner-leads-with = القيادة: { "\u2068" }{ $owner }{ "\u2069" }، بمشاركة: { $roles }
accounts-per-person = الحسابات لكل شخص
time-per-account = الوقت لكل حساب في السنة
starting-value = قيمة أولية: ضع قيمتك مكانها
runs-by-itself = يجري تلقائيًا
stretched-when = يفوق الطاقة عندما
what-it-takes = ما يتطلبه وما يكلفه
what-it-takes-text = هذه الأرقام قيم أولية وليست قياسات، فضع أرقامك مكانها. ويكمل كل سطر الحساب بالأرقام كما تظهر فوقه.
assumed-for-all = افتراض واحد للجميع
all-together = المجموع
field-of = { "\u2068" }{ $field }{ "\u2069" }، { "\u2068" }{ $whose }{ "\u2069" }
model-benchmarks-text = كل رقم ومعه من قاسه ولدى من ومتى.
touch-model = النموذج
hours-counted =
    { $hours ->
        [zero] { $hours } ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }
figure-of = { "\u2068" }{ $figure }{ "\u2069" } { "\u2068" }{ $unit }{ "\u2069" }
plan-accounts = الحسابات
plan-hours-per-account = ساعات الحساب الواحد في السنة
plan-revenue-per-account = ما يدفعه الحساب الواحد في السنة
plan-hours = الساعات
plan-people = الأشخاص
plan-cost = التكلفة
plan-revenue = الإيرادات المتكررة
plan-share = نسبة التكلفة من الإيرادات
# الأعداد غير معروفة هنا، ولذلك تسبقها أسماؤها.
plan-sum-of-hours = الحسابات ({ $accounts }) × ساعات الحساب ({ $each })
plan-sum-of-people = الساعات ({ $hours }) ÷ ساعات الشخص ({ $person })
plan-sum-of-cost = الأشخاص ({ $people }) × { $salary }
plan-sum-of-revenue = الحسابات ({ $accounts }) × { $pays }

## The health score

the-parts = المكونات
the-parts-text = الأوزان قيم أولية، بالنسبة المئوية من الكل. صحّحها بحسب ما فعله عملاؤك بعد ذلك.
parts-and-weights = المكونات وأوزانها
part = المكوّن
weight = الوزن
weights = الأوزان
all-weights = كل الأوزان
whole = الكل
points = النقاط
score = الدرجة
missing = الناقص
health-score = درجة صحة العميل
score-an-account = تقييم حساب
score-an-account-text = نصيب المكوّن هو نقاطه مقسومة على النقاط الممكنة: نقطتان لكل إشارة جيدة، ونقطة لكل إشارة بين بين. والدرجة هي مجموع الأنصبة بحسب أوزانها.
score-put-in-your-own = اختر أوزانك، وقيّم أحد حساباتك؛ فكل ذلك يبقى في هذا المتصفح.
score-of-account = درجة صحة أحد الحسابات
of-possible = من { NUMBER($possible) }
points-of-possible = النقاط من { NUMBER($possible) }
spread = توزيع
weights-missing = مجموع الأوزان { $sum }، وينقصه { NUMBER($count) }.
weights-too-many = مجموع الأوزان { $sum }، ويزيد بمقدار { NUMBER($count) }.
weights-spread = توزيع الناقص ({ NUMBER($count) })
weights-take-off = طرح الزائد ({ NUMBER($count) })
score-means = { $score }: { "\u2068" }{ $state }{ "\u2069" }
state-from = { "\u2068" }{ $state }{ "\u2069" } ابتداءً من
state-below = ما دون ذلك
states-unordered = اجعل كل حالة تبدأ عند قيمة أقل من الحالة التي قبلها.
tool-copied = تم النسخ.
tool-copy-by-hand = انسخ النص أدناه.
signals-of = إشارات المكوّن: { "\u2068" }{ $part }{ "\u2069" }
signal = الإشارة
where-you-find-it = أين تجدها
looks-good-when = جيدة عندما
looks-bad-when = سيئة عندما
what-you-miss = ما يفوتك بهذا المكوّن وحده

## Transitions

from-to = إلى
signs-of-readiness = علامات أنك مستعد
what-changes = ما الذي يتغير
what-you-learn = ما تتعلم فعله
the-way-there = الطريق إلى هناك
what-goes-wrong = ما قد يتعثر
playbooks-on-the-way = { -playbook(form: "Many") } على الطريق

## Glossary

glossary = مسرد المصطلحات
glossary-summary = ما نعنيه بالكلمات الواردة في هذه الصفحات.
letters = الحروف
term-also = ويقال أيضًا: { $names }
term-see = انظر: { $terms }
term-used-in = ورد في: { $pages }

## Articles

articles-summary = قراءات أطول في الأفكار التي يقوم عليها النموذج.
article-day =
    { $event ->
        [published] نُشر في { "\u2068" }{ $date }{ "\u2069" }
       *[updated] حُدّث في { "\u2068" }{ $date }{ "\u2069" }
    }

## The assessment's page, until the app takes over, and where it cannot

needs-scripts = يجمع { -assessment(form: "One") } إجاباتك في هذا المتصفح، ولذلك يحتاج إلى JavaScript.
without-scripts = ومن دونه اطبع الاستبيان واحسب الدرجة يدويًا بالمفتاح الموجود في آخره.
open-sheet = فتح الاستبيان القابل للطباعة
assessment-failed = تعذّر بدء { -assessment(form: "One") } في هذا المتصفح. يمكنك { $print } وحساب الدرجة يدويًا بالمفتاح الموجود في آخره.
assessment-failed-print = طباعة الاستبيان
assessment-failed-in-one-file = تعذّر بدء { -assessment(form: "One") } في هذا المتصفح. ويفتحه متصفح أحدث.
one-file = { $download } ({ "\u2068" }{ $size }{ "\u2069" }). يُفتح من القرص من دون اتصال.
one-file-download = تنزيل { -assessment(form: "One") } في ملف واحد
one-file-title = { "\u2068" }{ $title }{ "\u2069" } في ملف واحد
one-file-badge = في ملف واحد
one-file-unstarted = يُفتح هذا الملف من القرص في متصفح مفعّلة فيه النصوص البرمجية. إذا كنت تراه على موقع، فاحفظه أولًا.
one-file-whole = كل شيء موجود في هذا الملف: فهو لا يطلب شيئًا، وتبقى إجاباتك في هذا المتصفح.
one-file-links = تقود الروابط إلى { "\u2068" }{ $home }{ "\u2069" } وتُفتح في علامة تبويب جديدة.
embed-links = تُفتح الروابط في علامة تبويب جديدة.
embed-site = { -assessment(form: "One") } على موقع { "\u2068" }{ $site }{ "\u2069" }
assessment-of-site = { "\u2068" }{ $site }{ "\u2069" }: { -assessment(form: "One") }

## A stand at an event

kiosk-start = بدء
kiosk-start-over = البدء من جديد
kiosk-about = لا يُحفظ شيء من إجاباتك، بل تزول حين يبدأ الشخص التالي.
kiosk-still-there = هل ما زلت هنا؟
kiosk-countdown =
    سيبدأ هذا من جديد بعد { $seconds ->
        [zero] { $seconds } ثوانٍ
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }، وتزول الإجابات.
kiosk-stay = ما زلت هنا

## The questionnaire on paper

sheet = الاستبيان على الورق
sheet-summary = { -question(form: "Many") } كلها مع إجاباتها، للطباعة والملء والجمع يدويًا. والرقم بين القوسين هو مستوى الإجابة.
keystone = محوري: لا تُبلغ أي { -stage } من دونه
does-not-apply-because = لا ينطبق علينا، لأن
the-key = المفتاح
the-key-text = كيف تجمع الدرجة يدويًا.
reached-when = يكون { -domain(form: "One") } قد بلغها عندما
about-your-company = عن شركتك
about-your-company-text = اختياري. يغيّر { -step(form: "Many") } المقترحة، ولا يغيّر { -stage(form: "One") } أبدًا.
sheet-stage-rule =
    { $keystones ->
        [0] { $share } إجاباته مستواها { NUMBER($points) } أو أكثر
       *[other] { $share } إجاباته، وكل { -question } عليه العلامة ★، مستواها { NUMBER($points) } أو أكثر
    }
sheet-stage-rule-by-mean = متوسطه { $from } أو أكثر
sheet-cross-out = اشطب { -question(form: "Many") } التي لا تنطبق عليك، فهي لا تُحسب في أي مكان.
sheet-unknown =
    { $method ->
        [average] «لا نعلم» تُحسب كأدنى إجابة، ويُعد { -question(form: "One") } غير معلوم.
       *[other] «لا نعلم» تُحسب 0، ويُعد { -question(form: "One") } غير معلوم.
    }
sheet-mean = المتوسط
sheet-domain-rule = اكتب لكل { -domain } على حدة أعلى { -stage } يتحقق سطرها في الجدول، مع كل { -stage } قبلها. وليس لأي { -domain } { -stage } إذا كان المعلوم أقل من { $share } { -question(form: "Many") } فيه.
sheet-domain-rule-by-mean = اجمع لكل { -domain } على حدة ما تُحسب به الإجابات، واقسم المجموع على عدد { -question(form: "Many") }: فذلك متوسطه. وليس لأي { -domain } متوسط إذا كان المعلوم أقل من { $share } { -question(form: "Many") } فيه.
sheet-whole-rule =
    يجب أن تكون لما لا يقل عن { $share } { -domain(form: "Many") } { -stage }. ويكون الوضع العام حينئذ في أعلى { -stage } يبلغها ما لا يقل عن { $share } { -domain(form: "Many") }، من غير أن يتأخر عنها أي { -domain } بأكثر من { $lag ->
        [zero] { $lag } { -stage(form: "many") }
        [one] { -stage(form: "single") }
        [two] { -stage(form: "dual-oblique") }
        [few] { $lag } { -stage(form: "many") }
        [many] { $lag } { -stage(form: "accusative") }
       *[other] { $lag } { -stage }
    }.
sheet-whole-rule-weakest = يجب أن تكون لما لا يقل عن { $share } { -domain(form: "Many") } { -stage }. ويكون الوضع العام حينئذ في أدنى هذه { -stage(form: "Many") }.
sheet-whole-rule-by-mean = يجب أن يكون لما لا يقل عن { $share } { -domain(form: "Many") } متوسط. ويحدد متوسط هذه المتوسطات { -stage } الوضع العام حسب الجدول.
# تتبعه كلمة مضافة إليه: «نصف إجاباته».
share-first =
    { $share ->
        [half] نصف
        [third] ثلث
        [two-thirds] ثلثا
        [three-quarters] ثلاثة أرباع
        [all] كل
       *[other] { $written } من
    }
# مجرور، وتتبعه كلمة مضافة إليه: «ثلثي المجالات».
share-within =
    { $share ->
        [half] نصف
        [third] ثلث
        [two-thirds] ثلثي
        [three-quarters] ثلاثة أرباع
        [all] كل
       *[other] { $written } من
    }

## Search

search = البحث
search-summary = كل ما في هذه الصفحات، تجده أثناء الكتابة. وتُغتفر الأخطاء الإملائية.
search-needs-script = يحتاج البحث إلى نص برمجي، والنصوص البرمجية معطلة هنا. ويمكن الوصول إلى كل شيء من هذه القوائم.
where-to-look = أين تبحث
terms-by-letter = { -term(form: "Many") } بحسب الحرف
search-field = البحث في كل شيء
search-close = إغلاق
search-kind = النوع
search-all-kinds = كل الأنواع
search-all-domains = كل { -domain(form: "Many") }
search-all-stages = كل { -stage(form: "Many") }
search-results =
    { $count ->
        [zero] { $count } نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
       *[other] { $count } نتيجة
    }
search-unknown = لا ترد في أي صفحة: { $words }
search-best = أفضل النتائج
search-rest =
    { $count ->
        [zero] عرض كل النتائج ({ $count })
        [one] عرض النتيجة الوحيدة
        [two] عرض النتيجتين
       *[other] عرض كل النتائج ({ $count })
    }
search-more = عرض المزيد
search-nothing = لا نتائج عن «{ "\u2068" }{ $text }{ "\u2069" }»
search-advice = راجع الإملاء، أو جرّب كلمات أقل، أو كلمة أخرى بالمعنى نفسه.
search-without = البحث من دون «{ "\u2068" }{ $filter }{ "\u2069" }»
search-loading = جارٍ التحميل…
search-failed = لم يُحمّل البحث
search-failed-advice = ربما انقطع الاتصال. ويبقى هنا ما كتبته.
search-again = المحاولة مرة أخرى
search-slash = يفتح المفتاح / البحث في كل صفحة

## Marks of a visitor who has taken the assessment

mark-domain = أنت هنا
mark-stage = { -stage(form: "your") }
mark-question = إجابتك
mark-next = { -stage(form: "your") } التالية
mark-aside = { -stage(form: "your") }: { "\u2068" }{ $stage }{ "\u2069" }
standing-domain = أنت هنا في { -stage } { "\u2068" }{ $stage }{ "\u2069" }.
standing-whole = أنت في { -stage } { "\u2068" }{ $stage }{ "\u2069" }.
marked = حُدّدت بحسب إجاباتك التي تبقى في هذا المتصفح.
marked-on = حُدّدت بحسب إجاباتك بتاريخ { "\u2068" }{ $date }{ "\u2069" }، وهي تبقى في هذا المتصفح.
marked-change = تغييرها أو حذفها

## Where a page is missing, and for machines

not-found = الصفحة غير موجودة
not-found-description = لا توجد صفحة في هذا العنوان.
not-found-title = لا توجد صفحة هنا
not-found-summary = ربما نُقلت، أو في العنوان خطأ. جرّب إحدى هذه الصفحات.
home-summary = ما هذا، ومن أين تبدأ.
where-to-begin = من أين تبدأ
open-data = الإطار في صورة بيانات
open-data-summary = كل ما يقوله الإطار، في ملف JSON واحد مع مخططه.
feed-title = { "\u2068" }{ $site }{ "\u2069" }: { -article(form: "Many") }
