/// Names of people who do not exist, in several scripts: given and family names put together by number.
enum InventedNames {
    /// The name of the agent with this number; every number has a name of its own.
    ///
    /// - Parameter language: the language of the floor, in which most of the names are.
    static func name(_ number: Int, _ language: Scenario.Language) -> String {
        let visitors = [japanese, korean, spanish, cyrillic, thai]
        let (ten, place) = number.quotientAndRemainder(dividingBy: 10)
        if place == 7 { return visitors[ten % visitors.count].name(ten / visitors.count) }
        return (language == .chinese ? chinese : english).name(ten * 9 + (place < 7 ? place : place - 1))
    }

    /// A culture's way to put a name together.
    private struct Culture {
        let family: [String]
        let given: [String]
        /// Between the parts; the family name goes first where `familyFirst`.
        let separator: String
        let familyFirst: Bool

        /// Runs through all pairs, neither part of which stays the same from one number to the next; then again, with
        /// a number behind the name.
        func name(_ number: Int) -> String {
            let (round, pair) = number.quotientAndRemainder(dividingBy: family.count * given.count)
            let (step, place) = pair.quotientAndRemainder(dividingBy: given.count)
            let (first, surname) = (given[place], family[(step + place) % family.count])
            let name = familyFirst ? surname + separator + first : first + separator + surname
            return round == 0 ? name : name + " " + String(round + 1)
        }
    }

    private static let chinese = Culture(
        family: words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹"),
        given: words(
            "芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 文博 雨桐 子涵 浩然 欣怡 梓萱 俊杰 晓东 海燕 建国 美玲 思远"),
        separator: "", familyFirst: true)
    private static let english = Culture(
        family: words(
            "Nguyen O'Neil García Petrov Ivers Haddad Kim Müller Costa Reed Öberg Marsh Okafor Lindqvist Bell Ferrari Novak "
                + "Hughes Santos Adeyemi Brandt Castel Doyle Eriksen Fonseca Grant Hale Jansen Keller Lowe Moreau Price"
        ),
        given: words(
            "Alice Bob Chloé Dmitri Eva Farid Grace Hugo Inês Jamal Lena Maya Noah Omar Priya Quentin Rosa Samuel Tess Umar "
                + "Vera Wendell Xenia Yusuf Zoë Amir Bianca Caleb Daria Elliot Freya Gabriel Hanna"),
        separator: " ", familyFirst: false)
    private static let japanese = Culture(
        family: words("佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田"),
        given: words("さくら 蓮 陽菜 大翔 結衣 健太 美咲 翔太 葵 拓海"), separator: " ", familyFirst: true)
    private static let korean = Culture(
        family: words("김 이 박 최 정 강 조 윤 장 임 한"), given: words("서연 민준 지우 서준 하은 도윤 수아 예준 지민 현우"),
        separator: "", familyFirst: true)
    private static let spanish = Culture(
        family: words("Muñoz Peña Ibáñez Núñez Ortega Vidal Rincón Salas Tejada Uribe Zúñiga"),
        given: words("Lucía Mateo Sofía Íñigo Ana José Begoña Ángel Noelia Raúl"), separator: " ", familyFirst: false)
    private static let cyrillic = Culture(
        family: words("Иваненко Соколова Лебедь Мороз Зайцева Волкова Орлов Белый Климко Дуброва Гай"),
        given: words("Ольга Андрей Ирина Павло Наталья Тарас Вера Максим Оксана Егор"), separator: " ",
        familyFirst: false)
    private static let thai = Culture(
        family: words("ศรีสุข ทองดี ใจงาม แสงจันทร์ บุญมี รักไทย วงศ์ดี พงษ์ศิริ สายทอง มณีรัตน์ เพชรงาม"),
        given: words("สมชาย มาลี นิดา ปรีชา อรุณ กมล วิไล ธนา สุดา ชัย"), separator: " ", familyFirst: false)

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
