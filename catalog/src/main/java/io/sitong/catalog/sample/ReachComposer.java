package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.OnlineChannel;
import java.util.List;

/** Where and how one can apply: the lines 渠道, 现场, 跨省 and 通办 of a standard. */
final class ReachComposer {

    private final Block block;

    ReachComposer(Block block) {
        this.block = block;
    }

    void addTo(Item.Builder item) {
        String channel = block.get("渠道");
        switch (channel) {
            case "全程网办" -> online(item, "1^2^3", "0", "1^2^3^4^5^6");
            case "网上受理" -> online(item, "1^2", "1", "1^2^3^4");
            case "网上预审" -> online(item, "1^2", "1", "1^2^3");
            case "窗口" ->
                item.set(HANDLE_TYPE, "1")
                        .set(LIMIT_SCENE_NUM, "1")
                        .set(IS_ONLINE, "0")
                        .set(ACCEPT_MODE, "综合窗口受理");
            case "依职权" ->
                item.set(HANDLE_TYPE, "1")
                        .set(LIMIT_SCENE_NUM, "0")
                        .set(IS_ONLINE, "0")
                        .set(ACCEPT_MODE, "依职权启动");
            default -> throw new IllegalStateException("no such channel: " + channel);
        }
        if (!channel.equals("全程网办") && !channel.equals("依职权")) {
            item.set(LIMIT_SCENE_EXPLAIN, block.get("现场"));
        }
        item.set(IS_ENTRY_CENTER, "1").set(IS_SCHEDULE, "1").set(IS_EXPRESS, channel.equals("依职权") ? "0" : "1");
        area(item, channel);
    }

    private static void online(Item.Builder item, String handleTypes, String visits, String depth) {
        item.set(HANDLE_TYPE, handleTypes)
                .set(LIMIT_SCENE_NUM, visits)
                .set(IS_ONLINE, "1")
                .set(ONLINE_HANDLE_DEPTH, depth)
                .set(ACCEPT_MODE, "网上受理、综合窗口受理")
                .channels(
                        List.of(new OnlineChannel("内蒙古政务服务网", "实名注册", visits.equals("0") ? "无需到窗口" : "网上申请后最多到窗口1次")));
    }

    private void area(Item.Builder item, String channel) {
        String mode = block.find("跨省").orElse("无");
        if (!mode.equals("无")) {
            item.set(IS_NATIONAL_CROSS, "1")
                    .set(HANDLE_AREA, "1")
                    .set(HANDLE_AREA_NOTE, "申请人可在全国任一地通过“跨省通办”窗口或者网上申请，由有权机关按统一标准办理")
                    .set(CROSS_MODE, mode);
            if (mode.equals("异地代收代办")) {
                item.set(CROSS_AREAS, "陕西省榆林市、宁夏回族自治区银川市、山西省大同市、河北省张家口市");
            }
            return;
        }
        item.set(IS_NATIONAL_CROSS, "0");
        String area = block.find("通办").orElse(channel.equals("全程网办") ? "3" : channel.equals("窗口") ? "0" : "4");
        item.set(HANDLE_AREA, area);
        switch (area) {
            case "3" -> item.set(HANDLE_AREA_NOTE, "自治区内各盟市可通过网上或者“全区通办”窗口申请");
            case "4" -> item.set(HANDLE_AREA_NOTE, "本盟市内各旗县（市、区）可申请");
            default -> item.set(HANDLE_AREA_NOTE, null);
        }
    }
}
